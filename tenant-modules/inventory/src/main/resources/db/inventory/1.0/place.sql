--liquibase formatted sql

--changeset inventory:warehouse
--comment buildings and yards where goods are kept
create table inventory_warehouse (
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
    address            text
);
create unique index inventory_warehouse_external on inventory_warehouse (source, external_key) where source is not null;
create index inventory_warehouse_created_at on inventory_warehouse (created_at, id);
create index inventory_warehouse_changed_at on inventory_warehouse (changed_at, id);
create index inventory_warehouse_owner on inventory_warehouse (owner_id);
create unique index inventory_warehouse_code_once on inventory_warehouse (code);
create index inventory_warehouse_code on inventory_warehouse (code, id);
create index inventory_warehouse_name on inventory_warehouse (name, id);
--rollback drop table inventory_warehouse;

--changeset inventory:location
--comment places that goods can be at; those outside lie in no warehouse
create table inventory_location (
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
    name               text not null,
    kind               text not null check (kind in ('STOCK', 'CUSTOMER', 'SUPPLIER', 'ADJUSTMENT')),
    warehouse_id       uuid references inventory_warehouse (id) deferrable initially deferred,
    main               boolean not null default false,
    check ((kind = 'STOCK') = (warehouse_id is not null))
);
create unique index inventory_location_external on inventory_location (source, external_key) where source is not null;
create index inventory_location_created_at on inventory_location (created_at, id);
create index inventory_location_changed_at on inventory_location (changed_at, id);
create index inventory_location_owner on inventory_location (owner_id);
create index inventory_location_name on inventory_location (name, id);
create unique index inventory_location_name_once on inventory_location (warehouse_id, name);
create unique index inventory_location_outside_once on inventory_location (kind) where kind <> 'STOCK';
create unique index inventory_location_main_once on inventory_location (warehouse_id) where main;
--rollback drop table inventory_location;
