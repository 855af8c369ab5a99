--liquibase formatted sql

--changeset control:wake splitStatements:false
--comment Who has new events: a tenant may add its own name and nothing else, read nothing and take nothing back.
create schema wake;
create table wake.wake (
  schema_name  text         not null default current_user,
  at           timestamptz  not null default clock_timestamp()
);
alter table wake.wake enable row level security;
create policy own_name on wake.wake for insert to kontor_tenant with check (schema_name = current_user);
grant usage on schema wake to kontor_tenant;
grant insert on wake.wake to kontor_tenant;
--rollback drop schema wake cascade;
