--liquibase formatted sql

--changeset inventory:return
--comment goods that come back from customers
create table inventory_return (
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
    day                date not null,
    location_id        uuid not null references inventory_location (id) deferrable initially deferred,
    done_at            timestamptz,
    note               text,
    customer_id        uuid not null references base_party (id) deferrable initially deferred,
    delivery_id        uuid references inventory_delivery (id) deferrable initially deferred,
    order_id           uuid references base_order (id) deferrable initially deferred,
    state              text not null check (state in ('EXPECTED', 'DONE', 'CANCELLED')),
    reason             text,
    backorder_of_id    uuid references inventory_return (id) deferrable initially deferred
);
create unique index inventory_return_external on inventory_return (source, external_key) where source is not null;
create index inventory_return_created_at on inventory_return (created_at, id);
create index inventory_return_changed_at on inventory_return (changed_at, id);
create index inventory_return_owner on inventory_return (owner_id);
create index inventory_return_number on inventory_return (number, id);
create unique index inventory_return_number_once on inventory_return (company_id, number);
create index inventory_return_day on inventory_return (day, id);
create index inventory_return_state on inventory_return (state, day, id);
create index inventory_return_location on inventory_return (location_id);
create index inventory_return_customer on inventory_return (customer_id);
create index inventory_return_delivery on inventory_return (delivery_id);
create index inventory_return_order on inventory_return (order_id);
create index inventory_return_backorder on inventory_return (backorder_of_id);
--rollback drop table inventory_return;

--changeset inventory:return-line
--comment the goods of returns
create table inventory_return_line (
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
    return_id          uuid not null references inventory_return (id) deferrable initially deferred,
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    quantity           numeric not null check (quantity > 0),
    received           numeric check (received >= 0),
    place              integer not null default 1,
    delivery_line_id   uuid references inventory_delivery_line (id) deferrable initially deferred,
    order_line_id      uuid
);
create unique index inventory_return_line_external on inventory_return_line (source, external_key) where source is not null;
create index inventory_return_line_created_at on inventory_return_line (created_at, id);
create index inventory_return_line_changed_at on inventory_return_line (changed_at, id);
create index inventory_return_line_owner on inventory_return_line (owner_id);
create index inventory_return_line_place on inventory_return_line (place, id);
create index inventory_return_line_return on inventory_return_line (return_id);
create index inventory_return_line_product on inventory_return_line (product_id);
create index inventory_return_line_delivery_line on inventory_return_line (delivery_line_id);
--rollback drop table inventory_return_line;
