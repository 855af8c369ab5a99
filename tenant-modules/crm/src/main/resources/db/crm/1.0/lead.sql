--liquibase formatted sql

--changeset crm:lead
--comment people and firms who might buy
create table crm_lead (
    id                uuid primary key,
    version           bigint not null,
    created_at        timestamptz not null,
    created_by        uuid,
    changed_at        timestamptz not null,
    changed_by        uuid,
    company_id        uuid references base_company (id) deferrable initially deferred,
    owner_id          uuid references base_member (id) deferrable initially deferred,
    archived          boolean not null default false,
    source            text,
    external_key      text,
    custom            jsonb not null default '{}',
    name              text not null,
    company_name      text,
    contact_name      text,
    job_title         text,
    email             text,
    phone             text,
    city              text,
    country           text,
    channel           text check (channel in ('WEBSITE', 'PHONE', 'EMAIL', 'REFERRAL', 'FAIR', 'SOCIAL', 'ADVERTISING', 'PARTNER', 'OTHER')),
    expected_amount   numeric check (expected_amount >= 0),
    expected_currency text,
    constraint crm_lead_expected check ((expected_amount is null) = (expected_currency is null)),
    note              text,
    state             text not null check (state in ('NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
    disqualify_reason text check (disqualify_reason in ('NO_INTEREST', 'NO_BUDGET', 'NOT_A_FIT', 'UNREACHABLE', 'DUPLICATE', 'OTHER')),
    disqualify_note   text,
    constraint crm_lead_disqualified check ((state = 'DISQUALIFIED') = (disqualify_reason is not null)),
    customer_id       uuid references base_party (id) deferrable initially deferred,
    contact_id        uuid references base_party (id) deferrable initially deferred,
    constraint crm_lead_converted check ((state = 'CONVERTED') = (customer_id is not null))
);
create unique index crm_lead_external on crm_lead (source, external_key) where source is not null;
create index crm_lead_created_at on crm_lead (created_at, id);
create index crm_lead_changed_at on crm_lead (changed_at, id);
create index crm_lead_owner on crm_lead (owner_id);
create index crm_lead_name on crm_lead (name, id);
create index crm_lead_company_name on crm_lead (company_name, id);
create index crm_lead_contact_name on crm_lead (contact_name, id);
create index crm_lead_expected_amount on crm_lead (expected_amount, id);
create index crm_lead_state on crm_lead (state, created_at, id);
create index crm_lead_name_part on crm_lead using gin (fold(name) gin_trgm_ops);
create index crm_lead_company_name_part on crm_lead using gin (fold(company_name) gin_trgm_ops);
create index crm_lead_contact_name_part on crm_lead using gin (fold(contact_name) gin_trgm_ops);
create index crm_lead_email on crm_lead (lower(email));
create index crm_lead_customer on crm_lead (customer_id);
create index crm_lead_contact on crm_lead (contact_id);
create index crm_lead_custom on crm_lead using gin (custom jsonb_path_ops);
--rollback drop table crm_lead;
