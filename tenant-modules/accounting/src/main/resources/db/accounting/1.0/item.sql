--liquibase formatted sql

--changeset accounting:item
--comment what is to be paid, or can be set off
create table accounting_item (
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
    line_id            uuid not null references accounting_entry_line (id) deferrable initially deferred,
    party_id           uuid not null references base_party (id) deferrable initially deferred,
    document_type      text not null,
    document_id        uuid not null,
    number             text not null,
    day                date not null,
    due_on             date not null,
    amount_amount      numeric not null,
    amount_currency    text not null,
    open_amount        numeric not null,
    open_currency      text not null,
    constraint accounting_item_open check (sign(open_amount) in (0, sign(amount_amount)) and abs(open_amount) <= abs(amount_amount))
);
create unique index accounting_item_external on accounting_item (source, external_key) where source is not null;
create index accounting_item_created_at on accounting_item (created_at, id);
create index accounting_item_changed_at on accounting_item (changed_at, id);
create index accounting_item_owner on accounting_item (owner_id);
create unique index accounting_item_line_once on accounting_item (line_id);
create index accounting_item_party on accounting_item (party_id, due_on);
create index accounting_item_document on accounting_item (document_id);
create index accounting_item_number on accounting_item (number, id);
create index accounting_item_day on accounting_item (day, id);
create index accounting_item_due_on on accounting_item (due_on, id);
create index accounting_item_open_amount on accounting_item (open_amount, id);
--rollback drop table accounting_item;

--changeset accounting:allocation
--comment which items have been set off against each other; below zero where that was undone
create table accounting_allocation (
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
    debit_item_id      uuid not null references accounting_item (id) deferrable initially deferred,
    credit_item_id     uuid not null references accounting_item (id) deferrable initially deferred,
    day                date not null,
    amount_amount      numeric not null check (amount_amount <> 0),
    amount_currency    text not null
);
create unique index accounting_allocation_external on accounting_allocation (source, external_key) where source is not null;
create index accounting_allocation_created_at on accounting_allocation (created_at, id);
create index accounting_allocation_changed_at on accounting_allocation (changed_at, id);
create index accounting_allocation_owner on accounting_allocation (owner_id);
create index accounting_allocation_day on accounting_allocation (day, id);
create index accounting_allocation_debit on accounting_allocation (debit_item_id);
create index accounting_allocation_credit on accounting_allocation (credit_item_id);
--rollback drop table accounting_allocation;

--changeset accounting:items-stand splitStatements:false
--comment what an item says stands but for whose it is and what is left of it; a setting off stands, it is undone by its opposite
create function accounting_item_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.line_id, new.document_id, new.number, new.day, new.amount_amount, new.amount_currency)
      is distinct from (old.line_id, old.document_id, old.number, old.day, old.amount_amount, old.amount_currency) then
    raise exception 'item % stands', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create function accounting_allocation_stands() returns trigger language plpgsql as $$
begin
  raise exception 'what was set off stands; undo it by its opposite' using errcode = 'restrict_violation';
end $$;
create trigger stands before update or delete on accounting_item for each row execute function accounting_item_stands();
create trigger stands before update or delete on accounting_allocation for each row execute function accounting_allocation_stands();
--rollback drop trigger stands on accounting_allocation; drop trigger stands on accounting_item;
--rollback drop function accounting_allocation_stands(); drop function accounting_item_stands();
