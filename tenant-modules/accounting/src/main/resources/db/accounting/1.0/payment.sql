--liquibase formatted sql

--changeset accounting:payment
--comment money that came from customers or went back to them
create table accounting_payment (
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
    party_id           uuid not null references base_party (id) deferrable initially deferred,
    way                text not null check (way in ('RECEIVED', 'REFUNDED')),
    state              text not null check (state in ('DRAFT', 'POSTED', 'REVERSED')),
    day                date not null,
    journal_id         uuid not null references accounting_journal (id) deferrable initially deferred,
    amount_amount      numeric not null check (amount_amount >= 0),
    amount_currency    text not null,
    open_amount        numeric,
    open_currency      text,
    reference          text,
    year               integer,
    sequence           bigint,
    constraint accounting_payment_numbered check ((state = 'DRAFT') = (number is null) and (number is null) = (sequence is null))
);
create unique index accounting_payment_external on accounting_payment (source, external_key) where source is not null;
create index accounting_payment_created_at on accounting_payment (created_at, id);
create index accounting_payment_changed_at on accounting_payment (changed_at, id);
create index accounting_payment_owner on accounting_payment (owner_id);
create index accounting_payment_number on accounting_payment (number, id);
create unique index accounting_payment_sequence_once on accounting_payment (company_id, year, sequence);
create index accounting_payment_day on accounting_payment (day, id);
create index accounting_payment_amount on accounting_payment (amount_amount, id);
create index accounting_payment_party on accounting_payment (party_id);
create index accounting_payment_journal on accounting_payment (journal_id);
--rollback drop table accounting_payment;

--changeset accounting:payment-stands splitStatements:false
--comment a posted payment stands, but for whose it is and how much of it is open
create function accounting_payment_stands() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (tg_op = 'DELETE' or new.state = 'DRAFT' or (new.number, new.sequence, new.year, new.way, new.day, new.journal_id,
      new.amount_amount, new.amount_currency) is distinct from (old.number, old.sequence, old.year, old.way, old.day, old.journal_id,
      old.amount_amount, old.amount_currency)) then
    raise exception 'payment % is posted and stands; reverse it', old.number using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger stands before update or delete on accounting_payment for each row execute function accounting_payment_stands();
--rollback drop trigger stands on accounting_payment;
--rollback drop function accounting_payment_stands();
