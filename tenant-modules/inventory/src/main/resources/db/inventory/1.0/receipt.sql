--liquibase formatted sql

--changeset inventory:receipt
--comment goods that come in
create table inventory_receipt (
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
    reference          text,
    supplier_id        uuid references base_party (id) deferrable initially deferred,
    opening            boolean not null default false,
    state              text not null check (state in ('DRAFT', 'DONE', 'CANCELLED'))
);
create unique index inventory_receipt_external on inventory_receipt (source, external_key) where source is not null;
create index inventory_receipt_created_at on inventory_receipt (created_at, id);
create index inventory_receipt_changed_at on inventory_receipt (changed_at, id);
create index inventory_receipt_owner on inventory_receipt (owner_id);
create index inventory_receipt_number on inventory_receipt (number, id);
create unique index inventory_receipt_number_once on inventory_receipt (company_id, number);
create index inventory_receipt_day on inventory_receipt (day, id);
create index inventory_receipt_state on inventory_receipt (state, day, id);
create index inventory_receipt_location on inventory_receipt (location_id);
create index inventory_receipt_supplier on inventory_receipt (supplier_id);
--rollback drop table inventory_receipt;

--changeset inventory:receipt-line
--comment the goods of receipts, and what they cost
create table inventory_receipt_line (
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
    receipt_id         uuid not null references inventory_receipt (id) deferrable initially deferred,
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    quantity           numeric not null check (quantity > 0),
    cost_amount        numeric check (cost_amount >= 0),
    cost_currency      text,
    place              integer not null default 1
);
create unique index inventory_receipt_line_external on inventory_receipt_line (source, external_key) where source is not null;
create index inventory_receipt_line_created_at on inventory_receipt_line (created_at, id);
create index inventory_receipt_line_changed_at on inventory_receipt_line (changed_at, id);
create index inventory_receipt_line_owner on inventory_receipt_line (owner_id);
create index inventory_receipt_line_place on inventory_receipt_line (place, id);
create index inventory_receipt_line_receipt on inventory_receipt_line (receipt_id);
create index inventory_receipt_line_product on inventory_receipt_line (product_id);
--rollback drop table inventory_receipt_line;
