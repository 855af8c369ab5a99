--liquibase formatted sql

--changeset base:member splitStatements:false
create table base_member (
  id       uuid    primary key,
  version  bigint  not null,
  name     text    not null
);
create trigger base_member_epoch after insert or update or delete on base_member
  for each statement execute function platform_bump_epoch();
--rollback drop table base_member;
