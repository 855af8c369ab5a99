--liquibase formatted sql

--changeset inventory:stands splitStatements:false
--comment what is booked stands: nobody of the firm changes or deletes it
create function inventory_stands() returns trigger language plpgsql as $$
begin
  raise exception '% is booked and stands; book the opposite', tg_table_name using errcode = 'restrict_violation';
end $$;
--rollback drop function inventory_stands();

--changeset inventory:quant
--comment how many of a product are at a location, and how many of them are promised
create table inventory_quant (
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
    product_id         uuid not null references base_product (id) deferrable initially deferred,
    location_id        uuid not null references inventory_location (id) deferrable initially deferred,
    on_hand            numeric not null default 0,
    reserved           numeric not null default 0 check (reserved >= 0),
    available          numeric generated always as (on_hand - reserved) stored,
    below_zero         boolean not null default false,
    constraint inventory_quant_not_oversold check (below_zero or reserved <= on_hand)
);
create unique index inventory_quant_external on inventory_quant (source, external_key) where source is not null;
create index inventory_quant_created_at on inventory_quant (created_at, id);
create index inventory_quant_changed_at on inventory_quant (changed_at, id);
create index inventory_quant_owner on inventory_quant (owner_id);
create unique index inventory_quant_spot on inventory_quant (product_id, location_id);
create index inventory_quant_on_hand on inventory_quant (on_hand, id);
create index inventory_quant_available on inventory_quant (available, id);
create index inventory_quant_location on inventory_quant (location_id);
--rollback drop table inventory_quant;

--changeset inventory:move
--comment goods that have gone from one location to another
create table inventory_move (
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
    origin_id          uuid not null references inventory_location (id) deferrable initially deferred,
    target_id          uuid not null references inventory_location (id) deferrable initially deferred,
    quantity           numeric not null check (quantity > 0),
    kind               text not null check (kind in ('RECEIPT', 'OPENING', 'ISSUE', 'RETURN', 'COUNT')),
    moment             timestamptz not null,
    document_type      text not null,
    document_id        uuid not null,
    number             text not null,
    order_id           uuid references base_order (id) deferrable initially deferred,
    order_line_id      uuid,
    check (origin_id <> target_id)
);
create unique index inventory_move_external on inventory_move (source, external_key) where source is not null;
create index inventory_move_created_at on inventory_move (created_at, id);
create index inventory_move_changed_at on inventory_move (changed_at, id);
create index inventory_move_owner on inventory_move (owner_id);
create index inventory_move_moment on inventory_move (moment, id);
create index inventory_move_number on inventory_move (number, id);
create index inventory_move_product on inventory_move (product_id, moment);
create index inventory_move_document on inventory_move (document_id);
create index inventory_move_order on inventory_move (order_id);
create trigger stands before update or delete on inventory_move for each row execute function inventory_stands();
--rollback drop table inventory_move;
