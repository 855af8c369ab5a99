package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.as;
import static kontor.provisioning.engine.Installation.firm;
import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String PARTY = "0a11ce00-0000-7000-8000-00000000000a";
    private static final String WHO = "set local kontor.member = '0a11ce00-0000-4000-8000-000000000001'; set local kontor.member_name = 'Alice'; set local kontor.action = 'base.party.edit'";

    private static Installation house;
    private static String schema;

    @BeforeAll
    static void aFirm() {
        house = new Installation();
        schema = house.engine.create(firm("acme", "crm")).schema().value();
    }

    @BeforeEach
    void aParty() throws SQLException {
        run(house.app(), as(schema, "delete from base_party"));
        run(house.migrator(), "truncate " + schema + ".platform_history");
        run(house.app(), as(schema, WHO, "insert into base_party (id, version, name) values ('" + PARTY + "', 1, 'Old name')"));
    }

    private static String history(String columns) throws SQLException {
        return run(house.app(), as(schema, "select concat_ws('|', " + columns + ") from platform_history order by id"));
    }

    @Test
    void anInsertIsKeptInFull() throws SQLException {
        assertThat(history("operation, table_name, row_id, member, member_name, action, schema_version"))
                .isEqualTo("I|base_party|" + PARTY + "|0a11ce00-0000-4000-8000-000000000001|Alice|base.party.edit|base-1.0");
        assertThat(history("changes ->> 'name', changes ->> 'id', changes ? 'changed_by'")).isEqualTo("Old name|" + PARTY + "|t");
        assertThat(history("transaction_id > 0, at > now() - interval '1 minute'")).isEqualTo("t|t");
    }

    @Test
    void anUpdateIsKeptAsBeforeAndAfter() throws SQLException {
        run(house.app(), as(schema, WHO, "update base_party set name = 'New name', version = 2"));
        assertThat(history("operation, changes").lines().skip(1)).containsExactly("U|{\"name\": [\"Old name\", \"New name\"], \"version\": [1, 2]}");
    }

    @Test
    void valuesThatComeAndGoAreTold() throws SQLException {
        run(house.app(), as(schema, "update base_party set name = 'x', changed_at = '2026-01-01Z', version = 2"));
        assertThat(history("changes -> 'changed_at'").lines().skip(1)).containsExactly("[null, \"2026-01-01T00:00:00+00:00\"]");
    }

    @Test
    void aMereStampIsNoChange() throws SQLException {
        run(house.app(), as(schema, "update base_party set version = version + 1, changed_at = now(), changed_by = gen_random_uuid()"));
        run(house.app(), as(schema, "update base_party set name = name"));
        assertThat(history("operation")).isEqualTo("I");
    }

    @Test
    void aDeletionKeepsTheWholeRow() throws SQLException {
        run(house.app(), as(schema, "delete from base_party"));
        assertThat(history("operation, changes ->> 'name', row_id").lines().skip(1)).containsExactly("D|Old name|" + PARTY);
    }

    @Test
    void withoutSettingsTheChangeIsStillNoted() throws SQLException {
        run(house.app(), as(schema, "set local kontor.member = ''; update base_party set name = 'y'"));
        assertThat(history("operation, coalesce(member::text, 'nobody'), coalesce(action, 'nothing')").lines().skip(1)).containsExactly("U|nobody|nothing");
    }

    @Test
    void itIsUndoneWithTheTransaction() throws SQLException {
        try (var connection = house.app().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : as(schema, "update base_party set name = 'never'")) {
                statement.execute(sql);
            }
            connection.rollback();
        }
        assertThat(history("operation")).isEqualTo("I");
    }

    @Test
    void tablesWithIdAndVersionAreAuditedAndOthersNot() throws SQLException {
        assertThat(run(house.superuser(), "select string_agg(c.relname, ',' order by c.relname) from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " where t.tgname = 'record_history' and c.relnamespace = '" + schema + "'::regnamespace and c.relname not like 'crm%'"))
                .isEqualTo("base_member,base_party,platform_settings");
    }

    @Test
    void theChosenColourOfAFirmIsNotedAndNothingElseOfItsRow() throws SQLException {
        run(house.app(), as(schema, WHO, "update platform_tenant set brand_color = '#1f7a4d'"));
        run(house.migrator(), "update " + schema + ".platform_tenant set epoch = epoch + 1");
        assertThat(history("operation, table_name, member_name, changes").lines().skip(1))
                .containsExactly("U|platform_tenant|Alice|{\"brand_color\": [null, \"#1f7a4d\"]}");
        run(house.app(), as(schema, "update platform_tenant set brand_color = null"));
    }

    @Test
    void theVersionOfTheModuleIsNoted() throws SQLException {
        run(house.app(), as(schema, "insert into crm_opportunity (id, version, title, stage) values (gen_random_uuid(), 0, 'x', 'new')"));
        assertThat(history("schema_version").lines().skip(1)).containsExactly("crm-1.1");
        house.engine.rollBack("acme", "crm", "1.0");
        run(house.app(), as(schema, "update crm_opportunity set title = 'y'"));
        assertThat(history("schema_version").lines().skip(2)).containsExactly("crm-1.0");
        house.engine.upgrade("acme", "crm");
        house.engine.enable("acme", "crm");
    }
}
