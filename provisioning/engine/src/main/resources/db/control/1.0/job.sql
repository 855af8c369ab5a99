--liquibase formatted sql

--changeset control:job splitStatements:false
--comment Privileged work: a face asks by inserting a row and watches it; the worker does it.
create table job (
  id            uuid         primary key default gen_random_uuid(),
  kind          text         not null,
  tenant_id     uuid         references tenant,
  payload       jsonb        not null default '{}',
  requested_by  text,
  status        text         not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
  attempts      integer      not null default 0,
  result        jsonb,
  last_error    text,
  run_at        timestamptz  not null default now(),
  created_at    timestamptz  not null default now(),
  started_at    timestamptz,
  finished_at   timestamptz
);
create index job_queue on job (run_at) where status = 'queued';
create index job_tenant on job (tenant_id, created_at);
create unique index job_one_migration on job (tenant_id) where kind = 'migrate' and status <> 'done';
grant select on job to kontor_control;
grant insert (id, kind, tenant_id, payload, requested_by, run_at) on job to kontor_control;
--rollback drop table job;
