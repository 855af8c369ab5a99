--liquibase formatted sql

--changeset base:party
--comment organizations and people
create table base_party (
    id               uuid primary key,
    version          bigint not null,
    created_at       timestamptz not null,
    created_by       uuid,
    changed_at       timestamptz not null,
    changed_by       uuid,
    company_id       uuid references base_company (id) deferrable initially deferred,
    owner_id         uuid references base_member (id) deferrable initially deferred,
    archived         boolean not null default false,
    source           text,
    external_key     text,
    custom           jsonb not null default '{}',
    kind             text not null check (kind in ('ORGANIZATION', 'PERSON')),
    name             text not null,
    number           text,
    customer         boolean not null default false,
    supplier         boolean not null default false,
    employee         boolean not null default false,
    partner          boolean not null default false,
    organization_id  uuid references base_party (id) deferrable initially deferred,
    reports_to_id    uuid references base_party (id) deferrable initially deferred,
    merged_into_id   uuid references base_party (id) deferrable initially deferred,
    job_title        text,
    country          text,
    region           text,
    postal_code      text,
    city             text,
    street           text,
    phone            text,
    email            text,
    mobile           text,
    website          text,
    language         text,
    currency         text,
    tax_number       text,
    tax_number_check text check (tax_number_check in ('VALID', 'UNCHECKED')),
    iban             text,
    bic              text,
    note             text
);
create unique index base_party_external on base_party (source, external_key) where source is not null;
create index base_party_created_at on base_party (created_at, id);
create index base_party_changed_at on base_party (changed_at, id);
create index base_party_owner on base_party (owner_id);
create index base_party_name on base_party (name, id);
create index base_party_number on base_party (number, id);
create index base_party_city on base_party (city, id);
create index base_party_country on base_party (country, id);
create unique index base_party_number_once on base_party (lower(number));
create index base_party_organization on base_party (organization_id);
create index base_party_reports_to on base_party (reports_to_id);
create index base_party_merged_into on base_party (merged_into_id);
create index base_party_name_part on base_party using gin (fold(name) gin_trgm_ops);
create index base_party_email on base_party (lower(email));
create index base_party_tax_number on base_party (tax_number);
create index base_party_custom on base_party using gin (custom jsonb_path_ops);
--rollback drop table base_party;
