package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.as;
import static kontor.provisioning.engine.Installation.firm;
import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import kontor.provisioning.engine.isolation.IsolationReport;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one firm could try against another, and against the house, with the database's own means. Each is really tried. */
class IsolationTest {

    private static Installation house;
    private static String acme;
    private static String globex;

    @BeforeAll
    static void twoFirms() throws SQLException {
        house = new Installation();
        acme = house.engine.create(firm("acme", "crm")).schema().value();
        globex = house.engine.create(firm("globex", "crm")).schema().value();
        run(house.app(), as(globex, "insert into base_party (id, name) values (gen_random_uuid(), 'secret of globex')"));
        run(house.app(), as(acme, "insert into base_party (id, name) values (gen_random_uuid(), 'of acme')"));
    }

    private static AbstractThrowableAssert<?, ?> refused(DataSource login, String... statements) {
        return assertThatThrownBy(() -> run(login, statements)).isInstanceOf(SQLException.class)
                .matches(e -> "42501".equals(((SQLException) e).getSQLState()), "is refused for want of a right");
    }

    @Test
    void eachFirmSeesItsOwn() throws SQLException {
        assertThat(run(house.app(), as(acme, "select name from base_party"))).isEqualTo("of acme");
        assertThat(run(house.app(), as(globex, "select name from base_party"))).isEqualTo("secret of globex");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from %s.base_party", "select name from %s.base_party where name like 's%%'", "table %s.platform_history",
        "insert into %s.base_party (id, name) values (gen_random_uuid(), 'x')", "update %s.base_party set name = 'x'",
        "delete from %s.base_party", "truncate %s.base_party", "lock table %s.base_party", "drop table %s.base_party",
        "select count(*) from %s.crm_opportunity", "select * from %s.platform_tenant", "insert into %s.platform_event (id) values (gen_random_uuid())",
        "create table %s.x (id int)", "create view x as select * from %s.base_party", "grant select on %s.base_party to public",
        "select query_to_xml('select * from %s.base_party', true, false, '')", "select table_to_xml('%s.base_party', true, false, '')",
        "select ts_stat('select to_tsvector(name) from %s.base_party')", "copy %s.base_party to stdout"})
    void oneFirmCannotReachAnother(String sql) {
        refused(house.app(), as(acme, sql.formatted(globex)));
    }

    @Test
    void theOtherFirmsNamesInThePathDoNotHelp() {
        assertThatThrownBy(() -> run(house.app(), as(acme, "set local search_path = " + globex, "select * from base_party")))
                .hasMessageContaining("does not exist");
    }

    @Test
    void noStatementButSetRoleItselfTakesAnotherRole() {
        for (String sql : new String[] {"select set_config('role', '%s', true)", "select pg_catalog.set_config('search_path', '%s', false)",
            "update pg_settings set setting = '%s' where name = 'role'", "do $$ begin execute 'set role %s'; end $$",
            "create function pg_temp.f() returns int language sql as 'select 1'"}) {
            refused(house.app(), as(acme, sql.formatted(globex)));
        }
        assertThatThrownBy(() -> run(house.app(), as(acme, "select query_to_xml('set role " + globex + "', true, false, '')")))
                .hasMessageContaining("not allowed in a non-volatile function");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from control.tenant", "select * from control.job", "insert into control.job (kind) values ('x')",
        "select * from control.changelog_control", "select * from pg_authid", "select rolpassword from pg_authid", "select * from pg_user_mapping",
        "select pg_read_file('pg_hba.conf')", "select pg_ls_dir('.')", "copy (select 1) to '/tmp/x'", "copy (select 1) to program 'id'",
        "select lo_import('/etc/passwd')", "select lo_creat(-1)", "select lo_from_bytea(0, 'x')", "select * from pg_largeobject",
        "select pg_terminate_backend(pg_backend_pid()), pg_reload_conf()", "create extension dblink", "create temporary table x (id int)",
        "create schema x", "create role x", "create table public.x (id int)", "create table x (id int)",
        "select * from pg_hba_file_rules", "select pg_stat_reset()", "alter role kontor_app superuser",
        "grant kontor_migrator to current_user", "set session_replication_role = replica", "create function x() returns int language sql as 'select 1'"})
    void theHouseIsOutOfReach(String sql) {
        refused(house.app(), as(acme, sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update platform_history set member_name = 'x'", "delete from platform_history", "truncate platform_history",
        "insert into platform_history (transaction_id, table_name, operation, changes) values (1, 'x', 'I', '{}')",
        "update platform_tenant set status = 'active'", "update platform_tenant set epoch = 0", "update platform_tenant set brand_color = null, modules = '{}'", "delete from platform_tenant",
        "insert into platform_tenant default values", "update platform_event set payload = '{}'", "select * from changelog_base",
        "alter table base_party disable trigger record_history", "drop trigger record_history on base_party", "alter table base_party add x int",
        "create trigger x after insert on base_party for each row execute function platform_record_history()",
        "alter function platform_record_history() reset all", "comment on table base_party is 'x'", "create index on base_party (name)"})
    void aFirmCannotRewriteItsRulesOrItsPast(String sql) {
        refused(house.app(), as(acme, sql));
    }

    @Test
    void aFirmChoosesItsOwnLookAlone() throws SQLException {
        run(house.app(), as(acme, "update platform_tenant set brand_color = '#1f7a4d', logo_file = null"));
        assertThat(run(house.app(), as(acme, "select brand_color from platform_tenant"))).isEqualTo("#1f7a4d");
        refused(house.app(), as(acme, "update " + globex + ".platform_tenant set brand_color = '#1f7a4d'"));
        run(house.app(), as(acme, "update platform_tenant set brand_color = null"));
    }

    @Test
    void theWakeListTakesOnlyTheOwnName() throws SQLException {
        run(house.app(), as(acme, "insert into wake.wake default values"));
        assertThat(run(house.migrator(), "select distinct schema_name from wake.wake")).isEqualTo(acme);
        refused(house.app(), as(acme, "insert into wake.wake (schema_name) values ('" + globex + "')"));
        refused(house.app(), as(acme, "select * from wake.wake"));
        refused(house.app(), as(acme, "delete from wake.wake"));
        refused(house.app(), as(acme, "update wake.wake set schema_name = '" + globex + "'"));
    }

    @Test
    void theApplicationWithoutARoleHasNothing() {
        for (String sql : new String[] {"select * from " + acme + ".base_party", "select * from control.tenant", "insert into wake.wake default values",
            "select extensions.unaccent('x')", "create temporary table x (id int)", "create schema x", "set role kontor_migrator", "set role postgres",
            "set role kontor_tenant", "set role kontor_control", "set session authorization postgres", "select set_config('role', '" + acme + "', false)",
            "drop role " + acme, "grant " + acme + " to kontor_control"}) {
            refused(house.app(), sql);
        }
    }

    @Test
    void theDirectorysLoginReachesNoFirm() {
        for (String sql : new String[] {"select * from " + acme + ".base_party", "set role " + acme, "update control.tenant set status = 'active'",
            "delete from control.tenant", "update control.job set status = 'done'", "insert into control.job (kind, status) values ('x', 'done')",
            "create table control.x (id int)", "select * from wake.wake", "create schema x"}) {
            refused(house.control(), sql);
        }
    }

    @Test
    void theDirectorysLoginReadsTheDirectoryAndAsksForWork() throws SQLException {
        assertThat(run(house.control(), "select alias from control.tenant where alias = 'acme'")).isEqualTo("acme");
        assertThat(run(house.control(), "insert into control.job (kind) values ('probe') returning status")).isEqualTo("queued");
    }

    @Test
    void nobodyEntersTheOtherDatabases() {
        for (String database : new String[] {"postgres", "template1", "keycloak"}) {
            assertThatThrownBy(() -> house.server.connect(database, "kontor_app", "a-secret").getConnection())
                    .hasMessageContaining("permission denied for database");
        }
        assertThatThrownBy(() -> house.server.connect(house.database, "keycloak", "k-secret").getConnection())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void theCatalogTellsNoFirmsName() throws SQLException {
        assertThat(run(house.app(), as(acme, "select string_agg(nspname, ',') from pg_namespace"))).doesNotContain("acme", "globex");
        assertThat(run(house.app(), as(acme, "select string_agg(rolname, ',') from pg_roles"))).doesNotContain("acme", "globex");
        assertThat(run(house.app(), as(acme, "select coalesce(string_agg(query, ','), '') from pg_stat_activity where query <> '<insufficient privilege>'")))
                .doesNotContain("globex");
        assertThat(run(house.app(), as(acme, "select count(*) from pg_stats where schemaname = '" + globex + "'"))).isEqualTo("0");
    }

    @Test
    void theRoleEndsWithTheTransaction() throws SQLException {
        try (var connection = house.app().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : as(acme, "select count(*) from base_party")) {
                statement.execute(sql);
            }
            connection.commit();
            assertThatThrownBy(() -> statement.execute("select * from " + acme + ".base_party")).hasMessageContaining("permission denied");
            connection.rollback();
        }
    }

    @Test
    void aTenantsRoleHasNoRightsBeyondItsSchema() throws SQLException {
        String rights = """
                select string_agg(distinct n.nspname || '.' || c.relname, ',')
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
                 where a.grantee = '%1$s'::regrole and n.nspname <> '%1$s'""".formatted(acme);
        assertThat(run(house.superuser(), rights)).isEqualTo("null");
        assertThat(run(house.superuser(), "select string_agg(roleid::regrole::text, ',') from pg_auth_members where member = '" + acme + "'::regrole"))
                .isEqualTo("kontor_tenant");
        assertThat(run(house.superuser(), "select rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication from pg_roles where rolname = '"
                + acme + "'")).isEqualTo("f");
    }

    @Test
    void theProbeHoldsAndLeavesNoTrace() throws SQLException {
        IsolationReport report = house.engine.verify("acme", house.app());
        assertThat(report.holes()).isEmpty();
        assertThat(report.held()).isTrue();
        assertThat(report.tries()).hasSizeGreaterThan(40);
        assertThat(run(house.app(), as(acme, "select count(*) from platform_settings where key = 'isolation.probe'"))).isEqualTo("0");
    }

    @Test
    void theProbeFindsHolesThatAreMade() throws SQLException {
        Map<String, String> sins = Map.of(
                "grant usage on schema " + globex + " to " + acme + "; grant select on " + globex + ".platform_settings to " + acme,
                "read another tenant's settings",
                "grant update (status) on " + acme + ".platform_tenant to " + acme, "change its own status",
                "grant execute on function pg_catalog.set_config(text, text, boolean) to public", "change settings by a function",
                "grant temporary on database " + house.database + " to public", "create a temporary table");
        for (Map.Entry<String, String> sin : sins.entrySet()) {
            run(house.superuser(), sin.getKey());
            try {
                IsolationReport report = house.engine.verify("acme", house.app());
                assertThat(report.held()).as(sin.getKey()).isFalse();
                assertThat(report.holes()).extracting(IsolationReport.Try::name).contains(sin.getValue());
            } finally {
                run(house.superuser(), sin.getKey().replace("grant ", "revoke ").replace(" to ", " from "));
            }
        }
    }
}
