--liquibase formatted sql

--changeset base:tax
--comment how things are taxed
create table base_tax (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    created_by         uuid,
    changed_at         timestamptz not null,
    changed_by         uuid,
    company_id         uuid references base_company (id) deferrable initially deferred,
    owner_id           uuid references base_member (id) deferrable initially deferred,
    archived           boolean not null default false,
    source             text,
    external_key       text,
    custom             jsonb not null default '{}',
    code               text not null,
    name               text not null,
    included           boolean not null default false,
    description        text
);
create unique index base_tax_external on base_tax (source, external_key) where source is not null;
create index base_tax_created_at on base_tax (created_at, id);
create index base_tax_changed_at on base_tax (changed_at, id);
create index base_tax_owner on base_tax (owner_id);
create index base_tax_code on base_tax (code, id);
create index base_tax_name on base_tax (name, id);
create unique index base_tax_code_once on base_tax (code);
--rollback drop table base_tax;

--changeset base:levy
--comment the parts that taxes are made of
create table base_levy (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    created_by         uuid,
    changed_at         timestamptz not null,
    changed_by         uuid,
    company_id         uuid references base_company (id) deferrable initially deferred,
    owner_id           uuid references base_member (id) deferrable initially deferred,
    archived           boolean not null default false,
    source             text,
    external_key       text,
    custom             jsonb not null default '{}',
    tax_id             uuid not null references base_tax (id) deferrable initially deferred,
    name               text not null,
    kind               text not null check (kind in ('PERCENT', 'FIXED')),
    rate               numeric not null check (rate >= 0),
    raises_base        boolean not null default false,
    on_raised          boolean not null default false,
    place              integer not null default 1
);
create unique index base_levy_external on base_levy (source, external_key) where source is not null;
create index base_levy_created_at on base_levy (created_at, id);
create index base_levy_changed_at on base_levy (changed_at, id);
create index base_levy_owner on base_levy (owner_id);
create index base_levy_place on base_levy (place, id);
create index base_levy_name on base_levy (name, id);
create index base_levy_tax on base_levy (tax_id);
--rollback drop table base_levy;

--changeset base:product-tax
alter table base_product add column tax_id uuid references base_tax (id) deferrable initially deferred;
create index base_product_tax on base_product (tax_id);
--rollback alter table base_product drop column tax_id;

--changeset base:company-tax-rounding
alter table base_company add column tax_rounding text not null default 'PER_LINE' check (tax_rounding in ('PER_LINE', 'PER_DOCUMENT'));
--rollback alter table base_company drop column tax_rounding;
