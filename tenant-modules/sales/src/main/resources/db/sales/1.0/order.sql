--liquibase formatted sql

--changeset sales:order
--comment what customers have ordered
create table sales_order (
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
    state              text not null check (state in ('DRAFT', 'CONFIRMED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    wanted_by          date,
    origin_type        text,
    origin_id          uuid,
    constraint sales_order_origin check ((origin_type is null) = (origin_id is null))
);
create unique index sales_order_external on sales_order (source, external_key) where source is not null;
create index sales_order_created_at on sales_order (created_at, id);
create index sales_order_changed_at on sales_order (changed_at, id);
create index sales_order_owner on sales_order (owner_id);
create index sales_order_number on sales_order (number, id);
create unique index sales_order_number_once on sales_order (company_id, number);
create index sales_order_day on sales_order (day, id);
create index sales_order_wanted_by on sales_order (wanted_by, id);
create index sales_order_gross on sales_order (gross_amount, id);
create index sales_order_state on sales_order (state, day, id);
create index sales_order_origin on sales_order (origin_id);
create index sales_order_customer on sales_order (customer_id);
create index sales_order_custom on sales_order using gin (custom jsonb_path_ops);
--rollback drop table sales_order;

--changeset sales:order-line
--comment the lines of orders, and how far each has come
create table sales_order_line (
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
    order_id       uuid not null references sales_order (id) deferrable initially deferred,
    product_id         uuid references base_product (id) deferrable initially deferred,
    description        text,
    quantity           numeric not null,
    price_amount       numeric check (price_amount >= 0),
    price_currency     text,
    discount           numeric check (discount between 0 and 100),
    tax_id             uuid references base_tax (id) deferrable initially deferred,
    net_amount         numeric,
    net_currency       text,
    place              integer not null default 1,
    delivered          numeric not null default 0,
    invoiced           numeric not null default 0
);
create unique index sales_order_line_external on sales_order_line (source, external_key) where source is not null;
create index sales_order_line_created_at on sales_order_line (created_at, id);
create index sales_order_line_changed_at on sales_order_line (changed_at, id);
create index sales_order_line_owner on sales_order_line (owner_id);
create index sales_order_line_place on sales_order_line (place, id);
create index sales_order_line_order on sales_order_line (order_id);
create index sales_order_line_product on sales_order_line (product_id);
--rollback drop table sales_order_line;
