package kontor.provisioning.engine.isolation;

import java.util.List;

/** The list of tries; each is one statement, run in the tenant's role and always taken back. */
final class Attempts {

    /** In the role of the tenant. */
    static final List<Attempt> AS_TENANT = List.of(
            Attempt.allowed("read its own row", "select alias from platform_tenant"),
            Attempt.allowed("read its own history", "select count(*) from platform_history"),
            Attempt.allowed("write its own settings", "insert into platform_settings (key, value) values ('isolation.probe', 'true')"),
            Attempt.allowed("wake the pump for itself", "insert into wake.wake default values"),
            Attempt.refused("read another tenant's settings", "select * from {schema}.platform_settings"),
            Attempt.refused("read another tenant's history", "select * from {schema}.platform_history"),
            Attempt.refused("write into another tenant", "insert into {schema}.platform_settings (key, value) values ('isolation.probe', 'true')"),
            Attempt.refused("change another tenant's row", "update {schema}.platform_tenant set status = 'suspended'"),
            Attempt.refused("delete another tenant's files", "delete from {schema}.platform_file"),
            Attempt.refused("call another tenant's function", "select {schema}.platform_record_history()"),
            Attempt.refused("read the directory of tenants", "select * from control.tenant"),
            Attempt.refused("ask for privileged work", "insert into control.job (kind) values ('delete')"),
            Attempt.refused("read the wake list", "select * from wake.wake"),
            Attempt.refused("wake the pump for another tenant", "insert into wake.wake (schema_name) values ('{schema}')"),
            Attempt.refused("empty the wake list", "delete from wake.wake"),
            Attempt.refused("change its own status", "update platform_tenant set status = 'active'"),
            Attempt.refused("rename itself beside a colour of its own", "update platform_tenant set brand_color = '#123456', name = 'x'"),
            Attempt.refused("switch a module on by itself", "update platform_tenant set modules = '{}'"),
            Attempt.refused("add to its history", "insert into platform_history (transaction_id, table_name, operation, changes) values (0, 'x', 'I', '{}')"),
            Attempt.refused("change its history", "update platform_history set member_name = 'nobody'"),
            Attempt.refused("delete its history", "delete from platform_history"),
            Attempt.refused("empty its history", "truncate platform_history"),
            Attempt.refused("read its changelog", "select * from changelog_platform"),
            Attempt.refused("create a table", "create table probe (id integer)"),
            Attempt.refused("create a table for all", "create table public.probe (id integer)"),
            Attempt.refused("create a temporary table", "create temporary table probe (id integer)"),
            Attempt.refused("create a schema", "create schema probe"),
            Attempt.refused("create a function", "create function probe() returns integer language sql as 'select 1'"),
            Attempt.refused("alter its own table", "alter table platform_settings add column probe integer"),
            Attempt.refused("switch off a trigger", "alter table platform_settings disable trigger record_history"),
            Attempt.refused("run a block of code", "do 'begin end'"),
            Attempt.refused("read passwords", "select * from pg_authid"),
            Attempt.refused("read files of the server", "select pg_read_file('postgresql.conf')"),
            Attempt.refused("change settings by a function", "select set_config('role', '{schema}', false)"),
            Attempt.refused("change settings within a query's text", "select query_to_xml('select set_config(''role'', ''{schema}'', false)', true, false, '')"),
            Attempt.refused("store a large object", "select lo_from_bytea(0, 'x')"),
            Attempt.refused("run a program", "copy platform_settings to program 'true'"),
            Attempt.refused("create a role", "create role probe"));

    /** As the application's login that has not taken a role. */
    static final List<Attempt> WITHOUT_ROLE = List.of(
            Attempt.refused("read a tenant without its role", "select * from {schema}.platform_settings"),
            Attempt.refused("read the directory without a role", "select * from control.tenant"),
            Attempt.refused("write the wake list without a role", "insert into wake.wake (schema_name) values ('{schema}')"),
            Attempt.refused("use extensions without a role", "select extensions.fold('x')"),
            Attempt.refused("become the migrator", "set role kontor_migrator"),
            Attempt.refused("become the superuser", "set role postgres"),
            Attempt.refused("create a schema without a role", "create schema probe"),
            Attempt.refused("create a temporary table without a role", "create temporary table probe (id integer)"));

    private Attempts() {
    }
}
