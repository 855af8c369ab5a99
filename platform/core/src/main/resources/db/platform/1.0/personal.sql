--liquibase formatted sql

--changeset platform:draft splitStatements:false
--comment Input that somebody has not saved yet, by the address of the screen.
create table platform_draft (
  member      uuid         not null,
  route       text         not null,
  content     jsonb        not null,
  changed_at  timestamptz  not null default now(),
  primary key (member, route)
);
--rollback drop table platform_draft;

--changeset platform:saved-view splitStatements:false
--comment A list's filter, sort and columns under a name; shared by the firm where member is null.
create table platform_saved_view (
  id          uuid         primary key,
  member      uuid,
  entity      text         not null,
  name        text         not null,
  query       jsonb        not null,
  is_default  boolean      not null default false,
  changed_at  timestamptz  not null default now(),
  changed_by  uuid
);
create unique index platform_saved_view_name on platform_saved_view (entity, member, lower(name)) nulls not distinct;
create unique index platform_saved_view_default on platform_saved_view (entity, member) nulls not distinct where is_default;
--rollback drop table platform_saved_view;

--changeset platform:preference splitStatements:false
--comment What somebody has chosen for themselves: language, density, dark mode, the order of the home page.
create table platform_preference (
  member      uuid         not null,
  key         text         not null,
  value       jsonb        not null,
  changed_at  timestamptz  not null default now(),
  primary key (member, key)
);
--rollback drop table platform_preference;
