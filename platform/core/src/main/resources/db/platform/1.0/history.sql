--liquibase formatted sql

--changeset platform:history splitStatements:false
--comment Who changed what, when, by which action; the firm may read it, and nobody of the firm may write it.
create table platform_history (
  id              bigint       generated always as identity primary key,
  at              timestamptz  not null default clock_timestamp(),
  transaction_id  bigint       not null,
  member          uuid,
  member_name     text,
  action          text,
  table_name      text         not null,
  row_id          uuid,
  operation       char(1)      not null check (operation in ('I', 'U', 'D')),
  changes         jsonb        not null,
  schema_version  text
);
create index platform_history_row on platform_history (table_name, row_id, id);
do $$ begin
  execute format('revoke insert, update, delete on platform_history from %I', current_schema());
end $$;
--rollback drop table platform_history;

--changeset platform:record-history splitStatements:false
--comment Row trigger of every audited table; its argument is the version of the module that owns the table.
create function platform_record_history() returns trigger language plpgsql security definer set search_path from current as $$
declare
  row_before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  row_after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  changed    jsonb := coalesce(row_after, row_before);
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, jsonb_build_array(row_before -> key, value)) into changed
      from jsonb_each(row_after) where value is distinct from row_before -> key;
    if changed is null or changed - array['version', 'changed_at', 'changed_by'] = '{}' then
      return null;
    end if;
  end if;
  insert into platform_history (transaction_id, member, member_name, action, table_name, row_id, operation, changes, schema_version)
  values (pg_current_xact_id()::text::bigint,
          nullif(current_setting('kontor.member', true), '')::uuid,
          nullif(current_setting('kontor.member_name', true), ''),
          nullif(current_setting('kontor.action', true), ''),
          tg_table_name, (coalesce(row_after, row_before) ->> 'id')::uuid, left(tg_op, 1), changed, tg_argv[0]);
  return null;
end $$;
--rollback drop function platform_record_history();
