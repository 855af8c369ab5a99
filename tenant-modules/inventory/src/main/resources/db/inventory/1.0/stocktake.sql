--liquibase formatted sql

--changeset inventory:stocktake
--comment what was counted, against what was booked
create table inventory_stocktake (
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
    reason             text,
    state              text not null check (state in ('DRAFT', 'DONE', 'CANCELLED'))
);
create unique index inventory_stocktake_external on inventory_stocktake (source, external_key) where source is not null;
create index inventory_stocktake_created_at on inventory_stocktake (created_at, id);
create index inventory_stocktake_changed_at on inventory_stocktake (changed_at, id);
create index inventory_stocktake_owner on inventory_stocktake (owner_id);
create index inventory_stocktake_number on inventory_stocktake (number, id);
create unique index inventory_stocktake_number_once on inventory_stocktake (company_id, number);
create index inventory_stocktake_day on inventory_stocktake (day, id);
create index inventory_stocktake_state on inventory_stocktake (state, day, id);
create index inventory_stocktake_location on inventory_stocktake (location_id);
--rollback drop table inventory_stocktake;

--changeset inventory:stocktake-line
--comment how many of each product were counted
create table inventory_stocktake_line (
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
    stocktake_id       uuid not null references inventory_stocktake (id) deferrable initially deferred,
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    counted            numeric not null check (counted >= 0),
    booked             numeric,
    cost_amount        numeric check (cost_amount >= 0),
    cost_currency      text,
    place              integer not null default 1
);
create unique index inventory_stocktake_line_external on inventory_stocktake_line (source, external_key) where source is not null;
create index inventory_stocktake_line_created_at on inventory_stocktake_line (created_at, id);
create index inventory_stocktake_line_changed_at on inventory_stocktake_line (changed_at, id);
create index inventory_stocktake_line_owner on inventory_stocktake_line (owner_id);
create index inventory_stocktake_line_place on inventory_stocktake_line (place, id);
create index inventory_stocktake_line_stocktake on inventory_stocktake_line (stocktake_id);
create index inventory_stocktake_line_product on inventory_stocktake_line (product_id);
--rollback drop table inventory_stocktake_line;
