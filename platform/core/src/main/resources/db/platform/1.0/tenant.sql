--liquibase formatted sql

--changeset platform:tenant splitStatements:false
--comment The firm itself: one row, read at the start of every transaction, written by the provisioning engine alone.
create table platform_tenant (
  singleton   boolean      primary key default true check (singleton),
  alias       text,
  name        text         not null default '',
  status      text         not null default 'ready' check (status in ('ready', 'active', 'suspended')),
  modules     text[]       not null default '{}',
  epoch       bigint       not null default 0,
  locale      text         not null default 'en',
  currency    char(3)      not null default 'EUR',
  time_zone   text         not null default 'UTC',
  country     char(2),
  brand_color text         check (brand_color ~ '^#[0-9a-f]{6}$'),
  logo_file   uuid,
  created_at  timestamptz  not null default now(),
  check (status = 'ready' or alias is not null)
);
insert into platform_tenant default values;
do $$ begin
  execute format('revoke insert, update, delete on platform_tenant from %I', current_schema());
end $$;
--rollback drop table platform_tenant;

--changeset platform:epoch splitStatements:false
--comment For statement triggers on whatever decides who may do what: permission sets are cached by this number.
create function platform_bump_epoch() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update platform_tenant set epoch = epoch + 1;
  return null;
end $$;
--rollback drop function platform_bump_epoch();
