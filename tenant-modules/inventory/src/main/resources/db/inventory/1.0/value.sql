--liquibase formatted sql

--changeset inventory:rule
--comment how a product, or the products of a category, are kept in stock
create table inventory_rule (
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
    product_id         uuid references base_product (id) deferrable initially deferred,
    category_id        uuid references base_category (id) deferrable initially deferred,
    costing            text not null check (costing in ('AVERAGE', 'FIFO')),
    below_zero         boolean not null default false,
    name               text,
    check ((product_id is null) <> (category_id is null))
);
create unique index inventory_rule_external on inventory_rule (source, external_key) where source is not null;
create index inventory_rule_created_at on inventory_rule (created_at, id);
create index inventory_rule_changed_at on inventory_rule (changed_at, id);
create index inventory_rule_owner on inventory_rule (owner_id);
create unique index inventory_rule_product_once on inventory_rule (product_id);
create unique index inventory_rule_category_once on inventory_rule (category_id);
create index inventory_rule_name on inventory_rule (name, id);
--rollback drop table inventory_rule;

--changeset inventory:value
--comment what a product is worth to a legal entity: the sum of its entries
create table inventory_value (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    created_by         uuid,
    changed_at         timestamptz not null,
    changed_by         uuid,
    company_id         uuid not null references base_company (id) deferrable initially deferred,
    owner_id           uuid references base_member (id) deferrable initially deferred,
    archived           boolean not null default false,
    source             text,
    external_key       text,
    custom             jsonb not null default '{}',
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    costing            text not null check (costing in ('AVERAGE', 'FIFO')),
    quantity           numeric not null,
    worth_amount       numeric not null,
    worth_currency     text not null,
    unit_cost_amount   numeric not null,
    unit_cost_currency text not null,
    last_cost          numeric,
    layers             bigint not null default 0,
    entries            bigint not null default 0,
    constraint inventory_value_nothing_is_worth_nothing check (quantity <> 0 or worth_amount = 0)
);
create unique index inventory_value_external on inventory_value (source, external_key) where source is not null;
create index inventory_value_created_at on inventory_value (created_at, id);
create index inventory_value_changed_at on inventory_value (changed_at, id);
create index inventory_value_owner on inventory_value (owner_id);
create unique index inventory_value_product on inventory_value (company_id, product_id);
create index inventory_value_by_product on inventory_value (product_id);
create index inventory_value_worth on inventory_value (worth_amount, id);
create index inventory_value_quantity on inventory_value (quantity, id);
--rollback drop table inventory_value;

--changeset inventory:layer
--comment goods of one cost that are not settled yet; below zero those that left before they came in
create table inventory_layer (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    created_by         uuid,
    changed_at         timestamptz not null,
    changed_by         uuid,
    company_id         uuid not null references base_company (id) deferrable initially deferred,
    owner_id           uuid references base_member (id) deferrable initially deferred,
    archived           boolean not null default false,
    source             text,
    external_key       text,
    custom             jsonb not null default '{}',
    product_value_id   uuid not null references inventory_value (id) deferrable initially deferred,
    place              bigint not null,
    open_quantity      numeric not null,
    open_value         numeric not null,
    move_id            uuid references inventory_move (id) deferrable initially deferred,
    order_line_id      uuid,
    check (open_quantity <> 0 or open_value = 0)
);
create unique index inventory_layer_external on inventory_layer (source, external_key) where source is not null;
create index inventory_layer_created_at on inventory_layer (created_at, id);
create index inventory_layer_changed_at on inventory_layer (changed_at, id);
create index inventory_layer_owner on inventory_layer (owner_id);
create unique index inventory_layer_place on inventory_layer (product_value_id, place);
create index inventory_layer_open on inventory_layer (product_value_id, place) where open_quantity <> 0;
--rollback drop table inventory_layer;

--changeset inventory:value-entry
--comment the stock ledger
create table inventory_value_entry (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    created_by         uuid,
    changed_at         timestamptz not null,
    changed_by         uuid,
    company_id         uuid not null references base_company (id) deferrable initially deferred,
    owner_id           uuid references base_member (id) deferrable initially deferred,
    archived           boolean not null default false,
    source             text,
    external_key       text,
    custom             jsonb not null default '{}',
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    place              bigint not null,
    move_id            uuid not null references inventory_move (id) deferrable initially deferred,
    kind               text not null check (kind in ('RECEIPT', 'OPENING', 'ISSUE', 'RETURN', 'COUNT', 'VARIANCE')),
    quantity           numeric not null,
    worth_amount       numeric not null,
    worth_currency     text not null,
    day                date not null,
    document_type      text not null,
    document_id        uuid not null,
    number             text not null,
    order_line_id      uuid,
    issue_line_id      uuid,
    check ((kind = 'VARIANCE') = (quantity = 0))
);
create unique index inventory_value_entry_external on inventory_value_entry (source, external_key) where source is not null;
create index inventory_value_entry_created_at on inventory_value_entry (created_at, id);
create index inventory_value_entry_changed_at on inventory_value_entry (changed_at, id);
create index inventory_value_entry_owner on inventory_value_entry (owner_id);
create index inventory_value_entry_day on inventory_value_entry (day, id);
create index inventory_value_entry_number on inventory_value_entry (number, id);
create unique index inventory_value_entry_place on inventory_value_entry (company_id, product_id, place);
create index inventory_value_entry_product on inventory_value_entry (product_id, day);
create index inventory_value_entry_move on inventory_value_entry (move_id);
create index inventory_value_entry_document on inventory_value_entry (document_id);
create index inventory_value_entry_issue_line on inventory_value_entry (issue_line_id) where issue_line_id is not null;
create index inventory_value_entry_order_line on inventory_value_entry (order_line_id) where order_line_id is not null;
create trigger stands before update or delete on inventory_value_entry for each row execute function inventory_stands();
--rollback drop table inventory_value_entry;
