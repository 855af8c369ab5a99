--liquibase formatted sql

--changeset crm:quotation
--comment what customers are offered
create table crm_quotation (
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
    number             text,
    customer_id        uuid not null references base_party (id) deferrable initially deferred,
    day                date not null,
    currency           text not null,
    customer_reference text,
    net_amount         numeric,
    net_currency       text,
    tax_amount         numeric,
    tax_currency       text,
    gross_amount       numeric,
    gross_currency     text,
    note               text,
    opportunity_id     uuid references crm_opportunity (id) deferrable initially deferred,
    state              text not null check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'CANCELLED', 'REPLACED')),
    valid_until        date not null,
    revision           integer not null default 1 check (revision > 0),
    replaces_id        uuid references crm_quotation (id) deferrable initially deferred,
    constraint crm_quotation_days check (valid_until >= day),
    origin_type        text,
    origin_id          uuid,
    constraint crm_quotation_origin check ((origin_type is null) = (origin_id is null))
);
create unique index crm_quotation_external on crm_quotation (source, external_key) where source is not null;
create index crm_quotation_created_at on crm_quotation (created_at, id);
create index crm_quotation_changed_at on crm_quotation (changed_at, id);
create index crm_quotation_owner on crm_quotation (owner_id);
create index crm_quotation_number on crm_quotation (number, id);
create unique index crm_quotation_number_once on crm_quotation (company_id, number, revision);
create index crm_quotation_day on crm_quotation (day, id);
create index crm_quotation_valid_until on crm_quotation (valid_until, id);
create index crm_quotation_gross on crm_quotation (gross_amount, id);
create index crm_quotation_state on crm_quotation (state, day, id);
create index crm_quotation_customer on crm_quotation (customer_id);
create index crm_quotation_opportunity on crm_quotation (opportunity_id);
create index crm_quotation_replaces on crm_quotation (replaces_id);
create index crm_quotation_custom on crm_quotation using gin (custom jsonb_path_ops);
--rollback drop table crm_quotation;

--changeset crm:quotation-line
--comment what is offered in a quotation
create table crm_quotation_line (
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
    quotation_id       uuid not null references crm_quotation (id) deferrable initially deferred,
    product_id         uuid references base_product (id) deferrable initially deferred,
    description        text,
    quantity           numeric not null,
    price_amount       numeric check (price_amount >= 0),
    price_currency     text,
    discount           numeric check (discount between 0 and 100),
    tax_id             uuid references base_tax (id) deferrable initially deferred,
    net_amount         numeric,
    net_currency       text,
    place              integer not null default 1
);
create unique index crm_quotation_line_external on crm_quotation_line (source, external_key) where source is not null;
create index crm_quotation_line_created_at on crm_quotation_line (created_at, id);
create index crm_quotation_line_changed_at on crm_quotation_line (changed_at, id);
create index crm_quotation_line_owner on crm_quotation_line (owner_id);
create index crm_quotation_line_place on crm_quotation_line (place, id);
create index crm_quotation_line_quotation on crm_quotation_line (quotation_id);
create index crm_quotation_line_product on crm_quotation_line (product_id);
--rollback drop table crm_quotation_line;
