--liquibase formatted sql

--changeset platform:idempotency splitStatements:false
--comment Answers to requests that carried an idempotency key; status is null while the first one is still at work.
create table platform_idempotency (
  key         text         not null,
  member      uuid         not null,
  route       text         not null,
  body_hash   bytea        not null,
  status      integer,
  answer      text,
  record_id   uuid,
  record_version bigint,
  created_at  timestamptz  not null default now(),
  primary key (member, key)
);
create index platform_idempotency_age on platform_idempotency (created_at);
--rollback drop table platform_idempotency;
