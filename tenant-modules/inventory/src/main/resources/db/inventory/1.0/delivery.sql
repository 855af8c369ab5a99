--liquibase formatted sql

--changeset inventory:delivery
--comment goods for customers
create table inventory_delivery (
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
    order_id           uuid references base_order (id) deferrable initially deferred,
    order_number       text,
    state              text not null check (state in ('WAITING', 'READY', 'DONE', 'CANCELLED')),
    backorder_of_id    uuid references inventory_delivery (id) deferrable initially deferred
);
create unique index inventory_delivery_external on inventory_delivery (source, external_key) where source is not null;
create index inventory_delivery_created_at on inventory_delivery (created_at, id);
create index inventory_delivery_changed_at on inventory_delivery (changed_at, id);
create index inventory_delivery_owner on inventory_delivery (owner_id);
create index inventory_delivery_number on inventory_delivery (number, id);
create unique index inventory_delivery_number_once on inventory_delivery (company_id, number);
create index inventory_delivery_day on inventory_delivery (day, id);
create index inventory_delivery_state on inventory_delivery (state, day, id);
create index inventory_delivery_location on inventory_delivery (location_id);
create index inventory_delivery_customer on inventory_delivery (customer_id);
create index inventory_delivery_order on inventory_delivery (order_id);
create index inventory_delivery_backorder on inventory_delivery (backorder_of_id);
--rollback drop table inventory_delivery;

--changeset inventory:delivery-line
--comment the goods of deliveries
create table inventory_delivery_line (
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
    delivery_id        uuid not null references inventory_delivery (id) deferrable initially deferred,
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    quantity           numeric not null check (quantity > 0),
    reserved           numeric not null default 0 check (reserved between 0 and quantity),
    picked             numeric check (picked >= 0),
    returned           numeric not null default 0 check (returned between 0 and quantity),
    place              integer not null default 1,
    order_line_id      uuid
);
create unique index inventory_delivery_line_external on inventory_delivery_line (source, external_key) where source is not null;
create index inventory_delivery_line_created_at on inventory_delivery_line (created_at, id);
create index inventory_delivery_line_changed_at on inventory_delivery_line (changed_at, id);
create index inventory_delivery_line_owner on inventory_delivery_line (owner_id);
create index inventory_delivery_line_place on inventory_delivery_line (place, id);
create index inventory_delivery_line_delivery on inventory_delivery_line (delivery_id);
create index inventory_delivery_line_product on inventory_delivery_line (product_id);
create index inventory_delivery_line_short on inventory_delivery_line (product_id) where reserved < quantity;
--rollback drop table inventory_delivery_line;
