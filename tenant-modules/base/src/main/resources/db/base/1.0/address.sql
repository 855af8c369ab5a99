--liquibase formatted sql

--changeset base:address
--comment further addresses of parties
create table base_address (
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
    party_id     uuid not null references base_party (id) deferrable initially deferred,
    kind         text not null check (kind in ('BILLING', 'DELIVERY', 'OFFICE', 'OTHER')),
    name         text not null,
    note         text,
    country      text,
    region       text,
    postal_code  text,
    city         text,
    street       text,
    phone        text,
    email        text
);
create unique index base_address_external on base_address (source, external_key) where source is not null;
create index base_address_created_at on base_address (created_at, id);
create index base_address_changed_at on base_address (changed_at, id);
create index base_address_owner on base_address (owner_id);
create index base_address_name on base_address (name, id);
create index base_address_city on base_address (city, id);
create index base_address_party on base_address (party_id);
--rollback drop table base_address;
