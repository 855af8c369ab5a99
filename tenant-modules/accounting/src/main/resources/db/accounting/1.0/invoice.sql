--liquibase formatted sql

--changeset accounting:invoice
--comment invoices and credit notes
create table accounting_invoice (
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
    number             text,
    customer_id        uuid not null references base_party (id) deferrable initially deferred,
    day                date not null,
    currency           text not null,
    customer_reference text,
    net_amount         numeric,
    net_currency       text,
    tax_amount         numeric,
    tax_currency       text,
    gross_amount       numeric,
    gross_currency     text,
    note               text,
    origin_type        text,
    origin_id          uuid,
    kind               text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    state              text not null check (state in ('DRAFT', 'OPEN', 'PAID')),
    due_on             date,
    year               integer,
    sequence           bigint,
    order_id           uuid references base_order (id) deferrable initially deferred,
    order_number       text,
    ahead              boolean not null default false,
    credits_id         uuid references accounting_invoice (id) deferrable initially deferred,
    entry_id           uuid references accounting_entry (id) deferrable initially deferred,
    open_amount        numeric,
    open_currency      text,
    constraint accounting_invoice_numbered check ((state = 'DRAFT') = (number is null) and (number is null) = (sequence is null))
);
create unique index accounting_invoice_external on accounting_invoice (source, external_key) where source is not null;
create index accounting_invoice_created_at on accounting_invoice (created_at, id);
create index accounting_invoice_changed_at on accounting_invoice (changed_at, id);
create index accounting_invoice_owner on accounting_invoice (owner_id);
create index accounting_invoice_number on accounting_invoice (number, id);
create unique index accounting_invoice_number_once on accounting_invoice (company_id, number);
create unique index accounting_invoice_sequence_once on accounting_invoice (company_id, kind, year, sequence);
create index accounting_invoice_day on accounting_invoice (day, id);
create index accounting_invoice_due_on on accounting_invoice (due_on, id);
create index accounting_invoice_gross on accounting_invoice (gross_amount, id);
create index accounting_invoice_state on accounting_invoice (state, day, id);
create index accounting_invoice_customer on accounting_invoice (customer_id);
create index accounting_invoice_order on accounting_invoice (order_id);
create index accounting_invoice_origin on accounting_invoice (origin_id);
create index accounting_invoice_credits on accounting_invoice (credits_id);
create index accounting_invoice_entry on accounting_invoice (entry_id);
--rollback drop table accounting_invoice;

--changeset accounting:invoice-line
--comment what is invoiced or credited
create table accounting_invoice_line (
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
    invoice_id         uuid not null references accounting_invoice (id) deferrable initially deferred,
    product_id         uuid references base_product (id) deferrable initially deferred,
    description        text,
    quantity           numeric not null,
    price_amount       numeric check (price_amount >= 0),
    price_currency     text,
    discount           numeric check (discount between 0 and 100),
    tax_id             uuid references base_tax (id) deferrable initially deferred,
    net_amount         numeric,
    net_currency       text,
    place              integer not null default 1,
    order_line_id      uuid,
    credited_line_id   uuid references accounting_invoice_line (id) deferrable initially deferred
);
create unique index accounting_invoice_line_external on accounting_invoice_line (source, external_key) where source is not null;
create index accounting_invoice_line_created_at on accounting_invoice_line (created_at, id);
create index accounting_invoice_line_changed_at on accounting_invoice_line (changed_at, id);
create index accounting_invoice_line_owner on accounting_invoice_line (owner_id);
create index accounting_invoice_line_invoice on accounting_invoice_line (invoice_id);
create index accounting_invoice_line_place on accounting_invoice_line (place, id);
create index accounting_invoice_line_product on accounting_invoice_line (product_id);
create index accounting_invoice_line_order_line on accounting_invoice_line (order_line_id) where order_line_id is not null;
create index accounting_invoice_line_credited on accounting_invoice_line (credited_line_id) where credited_line_id is not null;
--rollback drop table accounting_invoice_line;

--changeset accounting:invoice-tax
--comment what each levy of an issued invoice comes to
create table accounting_invoice_tax (
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
    invoice_id         uuid not null references accounting_invoice (id) deferrable initially deferred,
    levy_id            uuid not null references base_levy (id) deferrable initially deferred,
    base_amount        numeric not null,
    base_currency      text not null,
    amount_amount      numeric not null,
    amount_currency    text not null
);
create unique index accounting_invoice_tax_external on accounting_invoice_tax (source, external_key) where source is not null;
create index accounting_invoice_tax_created_at on accounting_invoice_tax (created_at, id);
create index accounting_invoice_tax_changed_at on accounting_invoice_tax (changed_at, id);
create index accounting_invoice_tax_owner on accounting_invoice_tax (owner_id);
create unique index accounting_invoice_tax_once on accounting_invoice_tax (invoice_id, levy_id);
--rollback drop table accounting_invoice_tax;

--changeset accounting:issued-stands splitStatements:false
--comment an issued invoice stands, but for whose it is and how much of it is open; so do its lines and taxes
create function accounting_invoice_stands() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (tg_op = 'DELETE' or new.state = 'DRAFT'
      or (new.number, new.sequence, new.year, new.kind, new.day, new.currency, new.net_amount, new.tax_amount, new.gross_amount, new.entry_id)
      is distinct from
      (old.number, old.sequence, old.year, old.kind, old.day, old.currency, old.net_amount, old.tax_amount, old.gross_amount, old.entry_id)) then
    raise exception 'invoice % is issued and stands; credit it', old.number using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create function accounting_invoice_part_stands() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select 1 from accounting_invoice i where i.id = (case tg_op when 'INSERT' then new.invoice_id else old.invoice_id end)
      and i.state <> 'DRAFT') then
    raise exception 'the invoice is issued and stands; credit it' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger stands before update or delete on accounting_invoice for each row execute function accounting_invoice_stands();
create trigger stands before insert or update or delete on accounting_invoice_line for each row execute function accounting_invoice_part_stands();
create trigger stands before update or delete on accounting_invoice_tax for each row execute function accounting_invoice_part_stands();
--rollback drop trigger stands on accounting_invoice_tax; drop trigger stands on accounting_invoice_line; drop trigger stands on accounting_invoice;
--rollback drop function accounting_invoice_part_stands(); drop function accounting_invoice_stands();
