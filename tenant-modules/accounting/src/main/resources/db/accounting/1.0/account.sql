--liquibase formatted sql

--changeset accounting:account
--comment what amounts are booked on
create table accounting_account (
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
    code               text not null,
    name               text not null,
    kind               text not null check (kind in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
    purpose            text check (purpose in ('BANK', 'CASH', 'RECEIVABLE', 'INVENTORY', 'GDNI', 'INPUT_TAX', 'PAYABLE', 'GRNI', 'OUTPUT_TAX',
                           'OPENING', 'REVENUE', 'COST_OF_GOODS', 'PRICE_VARIANCE', 'STOCK_ADJUSTMENT', 'WRITE_OFF'))
);
create unique index accounting_account_external on accounting_account (source, external_key) where source is not null;
create index accounting_account_created_at on accounting_account (created_at, id);
create index accounting_account_changed_at on accounting_account (changed_at, id);
create index accounting_account_owner on accounting_account (owner_id);
create unique index accounting_account_code_once on accounting_account (company_id, code);
create unique index accounting_account_purpose_once on accounting_account (company_id, purpose);
create index accounting_account_code on accounting_account (code, id);
create index accounting_account_name on accounting_account (name, id);
--rollback drop table accounting_account;

--changeset accounting:journal
--comment books of first entry
create table accounting_journal (
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
    code               text not null,
    name               text not null,
    kind               text not null check (kind in ('SALES', 'PURCHASES', 'BANK', 'CASH', 'STOCK', 'GENERAL')),
    account_id         uuid references accounting_account (id) deferrable initially deferred,
    check ((kind in ('BANK', 'CASH')) = (account_id is not null))
);
create unique index accounting_journal_external on accounting_journal (source, external_key) where source is not null;
create index accounting_journal_created_at on accounting_journal (created_at, id);
create index accounting_journal_changed_at on accounting_journal (changed_at, id);
create index accounting_journal_owner on accounting_journal (owner_id);
create unique index accounting_journal_code_once on accounting_journal (company_id, code);
create index accounting_journal_code on accounting_journal (code, id);
create index accounting_journal_account on accounting_journal (account_id);
--rollback drop table accounting_journal;
