--liquibase formatted sql

--changeset platform:number splitStatements:false
--comment Counters of document numbers. The row is locked by whoever takes a number until their transaction ends: no gaps.
create table platform_number (
  series      text     not null,
  company_id  uuid     not null,
  year        integer  not null,
  last        bigint   not null check (last > 0),
  primary key (series, company_id, year)
);
create function platform_number_grows() returns trigger language plpgsql as $$
begin
  if new.last <> old.last + 1 then
    raise exception 'A document number follows the last one' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger platform_number_grows before update on platform_number for each row execute function platform_number_grows();
do $$ begin
  execute format('revoke delete on platform_number from %I', current_schema());
end $$;
--rollback drop table platform_number; drop function platform_number_grows();

--changeset platform:event-key splitStatements:false
--comment Whether an event of the same key still waits is asked before one is answered at once
create index platform_event_key on platform_event (key, type);
--rollback drop index platform_event_key;
