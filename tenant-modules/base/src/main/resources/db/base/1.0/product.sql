--liquibase formatted sql

--changeset base:category
--comment groups of products
create table base_category (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    name         text not null,
    parent_id    uuid references base_category (id) deferrable initially deferred,
    description  text
);
create unique index base_category_external on base_category (source, external_key) where source is not null;
create index base_category_created_at on base_category (created_at, id);
create index base_category_changed_at on base_category (changed_at, id);
create index base_category_owner on base_category (owner_id);
create index base_category_name on base_category (name, id);
create index base_category_parent on base_category (parent_id);
--rollback drop table base_category;

--changeset base:unit
--comment what quantities are counted in
create table base_unit (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    code         text not null,
    name         text not null,
    dimension    text not null check (dimension in ('COUNT', 'MASS', 'LENGTH', 'AREA', 'VOLUME', 'TIME')),
    factor       numeric not null check (factor > 0),
    decimals     integer not null default 0 check (decimals between 0 and 9)
);
create unique index base_unit_external on base_unit (source, external_key) where source is not null;
create index base_unit_created_at on base_unit (created_at, id);
create index base_unit_changed_at on base_unit (changed_at, id);
create index base_unit_owner on base_unit (owner_id);
create index base_unit_code on base_unit (code, id);
create index base_unit_name on base_unit (name, id);
create unique index base_unit_code_once on base_unit (code);
--rollback drop table base_unit;

--changeset base:units
--comment the units that every firm starts with
insert into base_unit (id, version, created_at, changed_at, source, external_key, code, name, dimension, factor, decimals)
select gen_random_uuid(), 1, now(), now(), 'kontor', u.code, u.code, u.name, u.dimension, u.factor, u.decimals from (values
    ('pcs', 'Piece', 'COUNT', 1, 0),
    ('pair', 'Pair', 'COUNT', 2, 0),
    ('doz', 'Dozen', 'COUNT', 12, 0),
    ('h', 'Hour', 'TIME', 3600, 2),
    ('min', 'Minute', 'TIME', 60, 0),
    ('s', 'Second', 'TIME', 1, 0),
    ('d', 'Day', 'TIME', 86400, 2),
    ('g', 'Gram', 'MASS', 0.001, 0),
    ('kg', 'Kilogram', 'MASS', 1, 3),
    ('t', 'Tonne', 'MASS', 1000, 6),
    ('lb', 'Pound', 'MASS', 0.45359237, 3),
    ('oz', 'Ounce', 'MASS', 0.028349523125, 2),
    ('mm', 'Millimetre', 'LENGTH', 0.001, 0),
    ('cm', 'Centimetre', 'LENGTH', 0.01, 1),
    ('m', 'Metre', 'LENGTH', 1, 3),
    ('km', 'Kilometre', 'LENGTH', 1000, 3),
    ('in', 'Inch', 'LENGTH', 0.0254, 2),
    ('ft', 'Foot', 'LENGTH', 0.3048, 2),
    ('m2', 'Square metre', 'AREA', 1, 3),
    ('cm2', 'Square centimetre', 'AREA', 0.0001, 0),
    ('ml', 'Millilitre', 'VOLUME', 0.001, 0),
    ('l', 'Litre', 'VOLUME', 1, 3),
    ('m3', 'Cubic metre', 'VOLUME', 1000, 6)
) as u (code, name, dimension, factor, decimals);
--rollback delete from base_unit where source = 'kontor';

--changeset base:product
--comment goods and services
create table base_product (
    id                      uuid primary key,
    version                 bigint not null,
    created_at              timestamptz not null,
    created_by              uuid,
    changed_at              timestamptz not null,
    changed_by              uuid,
    company_id              uuid references base_company (id) deferrable initially deferred,
    owner_id                uuid references base_member (id) deferrable initially deferred,
    archived                boolean not null default false,
    source                  text,
    external_key            text,
    custom                  jsonb not null default '{}',
    kind                    text not null check (kind in ('GOODS', 'SERVICE')),
    code                    text not null,
    name                    text not null,
    category_id             uuid references base_category (id) deferrable initially deferred,
    unit_id                 uuid not null references base_unit (id) deferrable initially deferred,
    sales_price_amount      numeric,
    sales_price_currency    text,
    check ((sales_price_amount is null) = (sales_price_currency is null)),
    purchase_price_amount   numeric,
    purchase_price_currency text,
    check ((purchase_price_amount is null) = (purchase_price_currency is null)),
    supplier_id             uuid references base_party (id) deferrable initially deferred,
    packaging               text,
    barcode                 text,
    discontinued            boolean not null default false,
    description             text,
    picture                 uuid references platform_file (id) deferrable initially deferred
);
create unique index base_product_external on base_product (source, external_key) where source is not null;
create index base_product_created_at on base_product (created_at, id);
create index base_product_changed_at on base_product (changed_at, id);
create index base_product_owner on base_product (owner_id);
create index base_product_name on base_product (name, id);
create index base_product_code on base_product (code, id);
create unique index base_product_code_once on base_product (lower(code));
create index base_product_sales_price on base_product (sales_price_amount, id);
create index base_product_category on base_product (category_id);
create index base_product_unit on base_product (unit_id);
create index base_product_supplier on base_product (supplier_id);
create index base_product_barcode on base_product (barcode);
create index base_product_name_part on base_product using gin (fold(name) gin_trgm_ops);
create index base_product_custom on base_product using gin (custom jsonb_path_ops);
--rollback drop table base_product;
