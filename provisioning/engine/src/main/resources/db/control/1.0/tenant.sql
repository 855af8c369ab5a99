--liquibase formatted sql

--changeset control:tenant splitStatements:false
--comment The directory: every schema there is, claimed by a firm or ready to be claimed.
create table tenant (
  id               uuid         primary key default gen_random_uuid(),
  alias            text         unique check (alias ~ '^[a-z][a-z0-9-]{1,30}$'),
  name             text         not null default '',
  schema_name      text         not null unique check (schema_name ~ '^t_[0-9a-f]{16}$'),
  organization_id  uuid         unique,
  cell             text         not null default 'main',
  status           text         not null default 'ready' check (status in ('ready', 'active', 'suspended', 'deleted')),
  modules          text[]       not null default '{}',
  pins             jsonb        not null default '{}',
  locale           text         not null default 'en',
  currency         char(3)      not null default 'EUR',
  time_zone        text         not null default 'UTC',
  country          char(2),
  created_at       timestamptz  not null default now(),
  claimed_at       timestamptz,
  deleted_at       timestamptz,
  former_alias     text,
  check ((alias is null) = (status in ('ready', 'deleted')))
);
comment on column tenant.pins is 'Modules held at an older version, by id: migrations go no further.';
create index tenant_pool on tenant (created_at) where status = 'ready';
grant usage on schema control to kontor_control;
grant select on tenant to kontor_control;
--rollback drop table tenant;
