--liquibase formatted sql

--changeset platform:key splitStatements:false
--comment The key that seals the firm's sensitive values, itself wrapped by the installation's master key. The firm may only read it.
create table platform_key (
  number      integer      primary key check (number > 0),
  id          uuid         not null unique,
  master_key  text         not null,
  wrapped     text         not null,
  created_at  timestamptz  not null default now(),
  wrapped_at  timestamptz  not null default now()
);
do $$ begin
  execute format('revoke insert, update, delete on platform_key from %I', current_schema());
end $$;
--rollback drop table platform_key;

--changeset platform:sealed-documents splitStatements:false
--comment From here on these are sealed. What was kept in the clear before the first release is not worth keeping.
delete from platform_draft;
delete from platform_saved_view;
delete from platform_idempotency;
delete from platform_import;
--rollback select 1;
