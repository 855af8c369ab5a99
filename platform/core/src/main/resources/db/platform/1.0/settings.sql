--liquibase formatted sql

--changeset platform:settings splitStatements:false
--comment What the firm's admin sets, by key; the history has every change.
create table platform_settings (
  key         text         primary key,
  id          uuid         not null default gen_random_uuid() unique,
  version     bigint       not null default 0,
  value       jsonb        not null,
  changed_at  timestamptz  not null default now(),
  changed_by  uuid
);
--rollback drop table platform_settings;
