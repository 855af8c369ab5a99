--liquibase formatted sql

--changeset crm:opportunity
--comment deals in the making
create table crm_opportunity (
    id             uuid primary key,
    version        bigint not null,
    created_at     timestamptz not null,
    created_by     uuid,
    changed_at     timestamptz not null,
    changed_by     uuid,
    company_id     uuid references base_company (id) deferrable initially deferred,
    owner_id       uuid references base_member (id) deferrable initially deferred,
    archived       boolean not null default false,
    source         text,
    external_key   text,
    custom         jsonb not null default '{}',
    name           text not null,
    customer_id    uuid references base_party (id) deferrable initially deferred,
    contact_id     uuid references base_party (id) deferrable initially deferred,
    lead_id        uuid references crm_lead (id) deferrable initially deferred,
    amount         numeric check (amount >= 0),
    currency       text,
    constraint crm_opportunity_worth check ((amount is null) = (currency is null)),
    probability    numeric not null check (probability between 0 and 100),
    expected_close date,
    note           text,
    stage          text not null check (stage in ('NEW', 'QUALIFIED', 'PROPOSED', 'NEGOTIATION', 'WON', 'LOST')),
    closed_at      timestamptz,
    days_open      integer check (days_open >= 0),
    constraint crm_opportunity_closed check ((stage in ('WON', 'LOST')) = (closed_at is not null)),
    constraint crm_opportunity_won check (stage <> 'WON' or (customer_id is not null and amount is not null and amount > 0)),
    lost_reason    text check (lost_reason in ('PRICE', 'COMPETITOR', 'NO_BUDGET', 'NO_NEED', 'UNFIT_OFFER', 'NO_ANSWER', 'OTHER')),
    lost_note      text,
    constraint crm_opportunity_lost check ((stage = 'LOST') = (lost_reason is not null))
);
create unique index crm_opportunity_external on crm_opportunity (source, external_key) where source is not null;
create index crm_opportunity_created_at on crm_opportunity (created_at, id);
create index crm_opportunity_changed_at on crm_opportunity (changed_at, id);
create index crm_opportunity_owner on crm_opportunity (owner_id);
create index crm_opportunity_name on crm_opportunity (name, id);
create index crm_opportunity_amount on crm_opportunity (amount, id);
create index crm_opportunity_probability on crm_opportunity (probability, id);
create index crm_opportunity_expected_close on crm_opportunity (expected_close, id);
create index crm_opportunity_closed_at on crm_opportunity (closed_at, id);
create index crm_opportunity_stage on crm_opportunity (stage, created_at, id);
create index crm_opportunity_name_part on crm_opportunity using gin (fold(name) gin_trgm_ops);
create index crm_opportunity_customer on crm_opportunity (customer_id);
create index crm_opportunity_contact on crm_opportunity (contact_id);
create index crm_opportunity_lead on crm_opportunity (lead_id);
create index crm_opportunity_custom on crm_opportunity using gin (custom jsonb_path_ops);
--rollback drop table crm_opportunity;

--changeset crm:opportunity-line
--comment what is offered in an opportunity
create table crm_opportunity_line (
    id             uuid primary key,
    version        bigint not null,
    created_at     timestamptz not null,
    created_by     uuid,
    changed_at     timestamptz not null,
    changed_by     uuid,
    company_id     uuid references base_company (id) deferrable initially deferred,
    owner_id       uuid references base_member (id) deferrable initially deferred,
    archived       boolean not null default false,
    source         text,
    external_key   text,
    custom         jsonb not null default '{}',
    opportunity_id uuid not null references crm_opportunity (id) deferrable initially deferred,
    product_id     uuid references base_product (id) deferrable initially deferred,
    description    text not null,
    quantity       numeric not null check (quantity > 0),
    price_amount   numeric not null check (price_amount >= 0),
    price_currency text not null,
    amount         numeric not null check (amount >= 0),
    currency       text not null,
    constraint crm_opportunity_line_currency check (currency = price_currency)
);
create unique index crm_opportunity_line_external on crm_opportunity_line (source, external_key) where source is not null;
create index crm_opportunity_line_created_at on crm_opportunity_line (created_at, id);
create index crm_opportunity_line_changed_at on crm_opportunity_line (changed_at, id);
create index crm_opportunity_line_owner on crm_opportunity_line (owner_id);
create index crm_opportunity_line_description on crm_opportunity_line (description, id);
create index crm_opportunity_line_amount on crm_opportunity_line (amount, id);
create index crm_opportunity_line_description_part on crm_opportunity_line using gin (fold(description) gin_trgm_ops);
create index crm_opportunity_line_opportunity on crm_opportunity_line (opportunity_id);
create index crm_opportunity_line_product on crm_opportunity_line (product_id);
create index crm_opportunity_line_custom on crm_opportunity_line using gin (custom jsonb_path_ops);
--rollback drop table crm_opportunity_line;
