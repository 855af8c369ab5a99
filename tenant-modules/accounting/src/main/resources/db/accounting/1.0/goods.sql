--liquibase formatted sql

--changeset accounting:goods
--comment goods of an order line, or of a customer without order, between delivery and invoice
create table accounting_goods (
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
    order_line_id      uuid,
    party_id           uuid references base_party (id) deferrable initially deferred,
    product_id         uuid references base_product (id) deferrable initially deferred,
    open_quantity      numeric not null default 0,
    open_cost          numeric not null default 0,
    sold_quantity      numeric not null default 0,
    sold_cost          numeric not null default 0,
    constraint accounting_goods_settled check (open_quantity <> 0 or open_cost = 0),
    check (order_line_id is not null or product_id is not null)
);
create unique index accounting_goods_external on accounting_goods (source, external_key) where source is not null;
create index accounting_goods_created_at on accounting_goods (created_at, id);
create index accounting_goods_changed_at on accounting_goods (changed_at, id);
create index accounting_goods_owner on accounting_goods (owner_id);
create unique index accounting_goods_order_line on accounting_goods (company_id, order_line_id) where order_line_id is not null;
create unique index accounting_goods_product on accounting_goods (company_id, party_id, product_id) where order_line_id is null;
create index accounting_goods_by_party on accounting_goods (party_id);
--rollback drop table accounting_goods;
