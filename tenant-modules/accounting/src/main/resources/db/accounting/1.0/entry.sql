--liquibase formatted sql

--changeset accounting:entry
--comment bookings; posted, they stand
create table accounting_entry (
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
    journal_id         uuid not null references accounting_journal (id) deferrable initially deferred,
    day                date not null,
    text               text not null,
    state              text not null check (state in ('DRAFT', 'POSTED')),
    document_type      text,
    document_id        uuid,
    reverses_id        uuid references accounting_entry (id) deferrable initially deferred,
    year               integer,
    sequence           bigint,
    line_count         integer not null default 0,
    total_amount       numeric,
    total_currency     text,
    constraint accounting_entry_posted_has_number check (state = 'DRAFT' or number is not null and total_amount is not null),
    check ((document_type is null) = (document_id is null))
);
create unique index accounting_entry_external on accounting_entry (source, external_key) where source is not null;
create index accounting_entry_created_at on accounting_entry (created_at, id);
create index accounting_entry_changed_at on accounting_entry (changed_at, id);
create index accounting_entry_owner on accounting_entry (owner_id);
create index accounting_entry_number on accounting_entry (number, id);
create index accounting_entry_day on accounting_entry (day, id);
create index accounting_entry_document on accounting_entry (document_id);
create index accounting_entry_journal on accounting_entry (journal_id);
create unique index accounting_entry_sequence_once on accounting_entry (company_id, year, sequence);
create unique index accounting_entry_reversed_once on accounting_entry (reverses_id);
--rollback drop table accounting_entry;

--changeset accounting:entry-line
--comment amounts of bookings; the day is there once they are posted
create table accounting_entry_line (
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
    entry_id           uuid not null references accounting_entry (id) deferrable initially deferred,
    place              integer not null,
    account_id         uuid not null references accounting_account (id) deferrable initially deferred,
    day                date,
    debit_amount       numeric not null default 0 check (debit_amount >= 0),
    credit_amount      numeric not null default 0 check (credit_amount >= 0),
    currency           text not null,
    party_id           uuid references base_party (id) deferrable initially deferred,
    due_on             date,
    text               text,
    levy_id            uuid references base_levy (id) deferrable initially deferred,
    turn               text check (turn in ('SALE', 'SALE_CREDIT', 'PURCHASE', 'PURCHASE_CREDIT')),
    base_amount        numeric,
    base_currency      text,
    constraint accounting_entry_line_one_side check (debit_amount = 0 or credit_amount = 0),
    constraint accounting_entry_line_tax check ((levy_id is null) = (turn is null) and (levy_id is null) = (base_amount is null))
);
create unique index accounting_entry_line_external on accounting_entry_line (source, external_key) where source is not null;
create index accounting_entry_line_created_at on accounting_entry_line (created_at, id);
create index accounting_entry_line_changed_at on accounting_entry_line (changed_at, id);
create index accounting_entry_line_owner on accounting_entry_line (owner_id);
create unique index accounting_entry_line_place on accounting_entry_line (entry_id, place);
create index accounting_entry_line_by_place on accounting_entry_line (place, id);
create index accounting_entry_line_day on accounting_entry_line (day, id);
create index accounting_entry_line_account on accounting_entry_line (account_id, day);
create index accounting_entry_line_party on accounting_entry_line (party_id, day);
create index accounting_entry_line_levy on accounting_entry_line (levy_id, day) where levy_id is not null;
--rollback drop table accounting_entry_line;

--changeset accounting:posted-stands splitStatements:false
--comment what is posted stands: nobody of the firm changes or deletes it
create function accounting_entry_stands() returns trigger language plpgsql as $$
begin
  if old.state = 'POSTED' then
    raise exception 'booking % is posted and stands; reverse it', old.number using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create function accounting_line_stands() returns trigger language plpgsql as $$
begin
  if old.day is not null then
    raise exception 'a line of a posted booking stands; reverse the booking' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger stands before update or delete on accounting_entry for each row execute function accounting_entry_stands();
create trigger stands before update or delete on accounting_entry_line for each row execute function accounting_line_stands();
--rollback drop trigger stands on accounting_entry_line; drop trigger stands on accounting_entry;
--rollback drop function accounting_line_stands(); drop function accounting_entry_stands();

--changeset accounting:balanced splitStatements:false
--comment at commit each posted booking balances, and is the whole of what it was posted as: no line comes later
create function accounting_check_entry(checked uuid) returns void language plpgsql set search_path from current as $$
declare
  head accounting_entry;
  sums record;
begin
  select * into head from accounting_entry where id = checked;
  if head.id is null then
    return;
  end if;
  select count(*) as lines, coalesce(sum(l.debit_amount), 0) as debit, coalesce(sum(l.credit_amount), 0) as credit,
      count(l.day) as dated, count(*) filter (where l.day = head.day) as same_day,
      count(*) filter (where l.currency = c.currency and l.company_id = head.company_id and a.company_id = head.company_id) as own
    into sums
    from accounting_entry_line l join accounting_account a on a.id = l.account_id join base_company c on c.id = head.company_id
    where l.entry_id = checked;
  if head.state = 'DRAFT' then
    if sums.dated > 0 then
      raise exception 'lines of a draft booking have no day' using errcode = 'check_violation';
    end if;
  elsif sums.debit <> sums.credit then
    raise exception 'booking % does not balance: debit %, credit %', head.number, sums.debit, sums.credit
      using errcode = 'check_violation', constraint = 'accounting_entry_balanced';
  elsif sums.lines < 2 or sums.lines <> head.line_count or sums.debit <> head.total_amount or sums.same_day <> sums.lines
      or sums.own <> sums.lines then
    raise exception 'booking % is not what it was posted as', head.number
      using errcode = 'check_violation', constraint = 'accounting_entry_whole';
  end if;
end $$;
create function accounting_entry_balances() returns trigger language plpgsql set search_path from current as $$
begin
  perform accounting_check_entry(new.id);
  return null;
end $$;
create function accounting_line_balances() returns trigger language plpgsql set search_path from current as $$
begin
  -- Once for each booking, by its last line.
  if not exists (select 1 from accounting_entry_line l where l.entry_id = new.entry_id and l.place > new.place) then
    perform accounting_check_entry(new.entry_id);
  end if;
  return null;
end $$;
create constraint trigger balances after insert or update on accounting_entry deferrable initially deferred
  for each row when (new.state = 'POSTED') execute function accounting_entry_balances();
create constraint trigger balances after insert or update on accounting_entry_line deferrable initially deferred
  for each row execute function accounting_line_balances();
--rollback drop trigger balances on accounting_entry_line; drop trigger balances on accounting_entry;
--rollback drop function accounting_line_balances(); drop function accounting_entry_balances(); drop function accounting_check_entry(uuid);
