--liquibase formatted sql

--changeset base:order
--comment orders taken, in their simple form
create table base_order (
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
    state              text not null check (state in ('OFFERED', 'AGREED', 'DONE', 'CANCELLED')),
    origin_type        text,
    origin_id          uuid,
    kept_elsewhere     boolean not null default false,
    constraint base_order_origin check ((origin_type is null) = (origin_id is null))
);
create unique index base_order_external on base_order (source, external_key) where source is not null;
create index base_order_created_at on base_order (created_at, id);
create index base_order_changed_at on base_order (changed_at, id);
create index base_order_owner on base_order (owner_id);
create index base_order_number on base_order (number, id);
create unique index base_order_number_once on base_order (company_id, number);
create index base_order_day on base_order (day, id);
create index base_order_gross on base_order (gross_amount, id);
create index base_order_state on base_order (state, day, id);
create index base_order_customer on base_order (customer_id);
create unique index base_order_origin_once on base_order (origin_id) where origin_id is not null;
create index base_order_custom on base_order using gin (custom jsonb_path_ops);
--rollback drop table base_order;

--changeset base:order-line
--comment what is ordered
create table base_order_line (
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
    order_id           uuid not null references base_order (id) deferrable initially deferred,
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
create unique index base_order_line_external on base_order_line (source, external_key) where source is not null;
create index base_order_line_created_at on base_order_line (created_at, id);
create index base_order_line_changed_at on base_order_line (changed_at, id);
create index base_order_line_owner on base_order_line (owner_id);
create index base_order_line_place on base_order_line (place, id);
create index base_order_line_order on base_order_line (order_id);
create index base_order_line_product on base_order_line (product_id);
--rollback drop table base_order_line;
