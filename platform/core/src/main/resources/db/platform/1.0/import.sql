--liquibase formatted sql

--changeset platform:import splitStatements:false
--comment An import and what it made, so that it can be undone.
create table platform_import (
  id             uuid         primary key,
  entity         text         not null,
  file_name      text         not null,
  mapping        jsonb        not null,
  status         text         not null check (status in ('checked', 'running', 'done', 'failed', 'undone')),
  total_rows     integer      not null default 0,
  created_count  integer      not null default 0,
  updated_count  integer      not null default 0,
  skipped_count  integer      not null default 0,
  failed_count   integer      not null default 0,
  problems       jsonb        not null default '[]',
  created_at     timestamptz  not null default now(),
  created_by     uuid,
  undone_at      timestamptz,
  undone_by      uuid
);
create index platform_import_age on platform_import (created_at);
--rollback drop table platform_import;

--changeset platform:import-row splitStatements:false
--comment A record that an import made or changed, and the version it left: a higher one now means somebody worked on it since.
create table platform_import_row (
  import_id   uuid     not null references platform_import on delete cascade,
  row_number  integer  not null,
  entity      text     not null,
  record_id   uuid     not null,
  created     boolean  not null,
  version     bigint   not null,
  primary key (import_id, row_number, record_id)
);
create index platform_import_row_record on platform_import_row (record_id);
--rollback drop table platform_import_row;
