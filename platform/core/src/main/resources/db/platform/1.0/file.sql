--liquibase formatted sql

--changeset platform:file splitStatements:false
--comment What is known of a stored file; its bytes lie under the storage key, apart for each tenant.
create table platform_file (
  id            uuid         primary key,
  name          text         not null,
  content_type  text         not null,
  size          bigint       not null check (size >= 0),
  sha256        bytea        not null,
  storage_key   text         not null unique,
  created_at    timestamptz  not null default now(),
  created_by    uuid
);
create index platform_file_content on platform_file (sha256);
--rollback drop table platform_file;
