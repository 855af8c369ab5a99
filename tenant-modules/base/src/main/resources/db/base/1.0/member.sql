--liquibase formatted sql

--changeset base:company
--comment legal entities of the firm
create table base_company (
    id                  uuid primary key,
    version             bigint not null,
    created_at          timestamptz not null,
    created_by          uuid,
    changed_at          timestamptz not null,
    changed_by          uuid,
    company_id          uuid,
    owner_id            uuid,
    archived            boolean not null default false,
    source              text,
    external_key        text,
    custom              jsonb not null default '{}',
    name                text not null,
    registration_number text,
    tax_number          text,
    currency            text not null,
    country             text,
    region              text,
    postal_code         text,
    city                text,
    street              text,
    phone               text,
    email               text,
    website             text
);
create unique index base_company_external on base_company (source, external_key) where source is not null;
create index base_company_created_at on base_company (created_at, id);
create index base_company_changed_at on base_company (changed_at, id);
create index base_company_owner on base_company (owner_id);
create index base_company_name on base_company (name, id);
--rollback drop table base_company;

--changeset base:member
--comment who may sign in
create table base_member (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    name         text not null,
    email        text not null,
    subject      text,
    state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'INACTIVE')),
    language     text,
    phone        text
);
create unique index base_member_external on base_member (source, external_key) where source is not null;
create index base_member_created_at on base_member (created_at, id);
create index base_member_changed_at on base_member (changed_at, id);
create index base_member_owner on base_member (owner_id);
create index base_member_name on base_member (name, id);
create index base_member_email on base_member (email, id);
create unique index base_member_email_once on base_member (lower(email));
create unique index base_member_subject on base_member (subject) where subject is not null;
create trigger base_member_epoch after insert or update or delete on base_member
    for each statement execute function platform_bump_epoch();
alter table base_company add constraint base_company_owner_id_fkey
    foreign key (owner_id) references base_member (id) deferrable initially deferred;
alter table base_company add constraint base_company_company_id_fkey
    foreign key (company_id) references base_company (id) deferrable initially deferred;
--rollback alter table base_company drop constraint base_company_owner_id_fkey;
--rollback alter table base_company drop constraint base_company_company_id_fkey;
--rollback drop table base_member;

--changeset base:role
--comment roles and the lines of the permission matrix
create table base_role (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    name         text not null,
    key          text,
    description  text
);
create unique index base_role_external on base_role (source, external_key) where source is not null;
create index base_role_created_at on base_role (created_at, id);
create index base_role_changed_at on base_role (changed_at, id);
create index base_role_owner on base_role (owner_id);
create index base_role_name on base_role (name, id);
create unique index base_role_name_once on base_role (lower(name));
create unique index base_role_key on base_role (key) where key is not null;
create trigger base_role_epoch after insert or update or delete on base_role
    for each statement execute function platform_bump_epoch();
create table base_role_grant (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    role_id      uuid not null references base_role (id) deferrable initially deferred,
    action       text not null,
    scope        text not null check (scope in ('OWN', 'TEAM', 'ALL')),
    fields       text
);
create unique index base_role_grant_external on base_role_grant (source, external_key) where source is not null;
create index base_role_grant_created_at on base_role_grant (created_at, id);
create index base_role_grant_changed_at on base_role_grant (changed_at, id);
create index base_role_grant_owner on base_role_grant (owner_id);
create index base_role_grant_action on base_role_grant (action, id);
create index base_role_grant_role on base_role_grant (role_id);
create trigger base_role_grant_epoch after insert or update or delete on base_role_grant
    for each statement execute function platform_bump_epoch();
--rollback drop table base_role_grant;
--rollback drop table base_role;

--changeset base:position
--comment the chart of positions, who holds them and what roles they carry
create table base_position (
    id              uuid primary key,
    version         bigint not null,
    created_at      timestamptz not null,
    created_by      uuid,
    changed_at      timestamptz not null,
    changed_by      uuid,
    company_id      uuid references base_company (id) deferrable initially deferred,
    owner_id        uuid references base_member (id) deferrable initially deferred,
    archived        boolean not null default false,
    source          text,
    external_key    text,
    custom          jsonb not null default '{}',
    name            text not null,
    parent_id       uuid references base_position (id) deferrable initially deferred,
    substitute_id   uuid references base_member (id) deferrable initially deferred,
    substitute_acts boolean not null default false,
    description     text
);
create unique index base_position_external on base_position (source, external_key) where source is not null;
create index base_position_created_at on base_position (created_at, id);
create index base_position_changed_at on base_position (changed_at, id);
create index base_position_owner on base_position (owner_id);
create index base_position_name on base_position (name, id);
create unique index base_position_name_once on base_position (lower(name));
create index base_position_parent on base_position (parent_id);
create index base_position_substitute on base_position (substitute_id);
create trigger base_position_epoch after insert or update or delete on base_position
    for each statement execute function platform_bump_epoch();
create table base_position_holder (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    position_id  uuid not null references base_position (id) deferrable initially deferred,
    member_id    uuid not null references base_member (id) deferrable initially deferred,
    unique (position_id, member_id)
);
create unique index base_position_holder_external on base_position_holder (source, external_key) where source is not null;
create index base_position_holder_created_at on base_position_holder (created_at, id);
create index base_position_holder_changed_at on base_position_holder (changed_at, id);
create index base_position_holder_owner on base_position_holder (owner_id);
create index base_position_holder_member on base_position_holder (member_id);
create trigger base_position_holder_epoch after insert or update or delete on base_position_holder
    for each statement execute function platform_bump_epoch();
create table base_position_role (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    position_id  uuid not null references base_position (id) deferrable initially deferred,
    role_id      uuid not null references base_role (id) deferrable initially deferred,
    scope        text check (scope in ('OWN', 'TEAM', 'ALL')),
    unique (position_id, role_id)
);
create unique index base_position_role_external on base_position_role (source, external_key) where source is not null;
create index base_position_role_created_at on base_position_role (created_at, id);
create index base_position_role_changed_at on base_position_role (changed_at, id);
create index base_position_role_owner on base_position_role (owner_id);
create index base_position_role_role on base_position_role (role_id);
create trigger base_position_role_epoch after insert or update or delete on base_position_role
    for each statement execute function platform_bump_epoch();
--rollback drop table base_position_role;
--rollback drop table base_position_holder;
--rollback drop table base_position;
