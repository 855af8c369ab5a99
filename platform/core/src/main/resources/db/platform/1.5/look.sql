--liquibase formatted sql

--changeset platform:look splitStatements:false
--comment The firm chooses its own colour and logo; all else of its row stays the engine's. The row has no id, so its history is asked for here.
do $$ begin
  execute format('grant update (brand_color, logo_file) on platform_tenant to %I', current_schema());
end $$;
alter table platform_tenant add constraint platform_tenant_logo foreign key (logo_file) references platform_file (id) deferrable initially deferred;
create trigger look_history after update of brand_color, logo_file on platform_tenant
  for each row execute function platform_record_history('platform-1.5');
--rollback drop trigger look_history on platform_tenant; alter table platform_tenant drop constraint platform_tenant_logo; do $$ begin execute format('revoke update (brand_color, logo_file) on platform_tenant from %I', current_schema()); end $$;
