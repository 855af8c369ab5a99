--liquibase formatted sql

--changeset base:party
--comment Somebody; it's quoted on purpose.
create table base_party (
  id          uuid          primary key,
  version     bigint        not null default 0,
  name        varchar(120)  not null,
  changed_at  timestamptz,
  changed_by  uuid
);
create index base_party_name on base_party using gin (fold(name) gin_trgm_ops);
--rollback drop table base_party;

--changeset base:party-link
create table base_party_link (party_id uuid references base_party, other_id uuid references base_party, primary key (party_id, other_id));
--rollback drop table base_party_link;
