package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.as;
import static kontor.provisioning.engine.Installation.firm;
import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.provisioning.engine.tenant.TenantNotFound;
import kontor.provisioning.engine.tenant.TenantStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static Installation house;
    private static Engine engine;

    @BeforeAll
    static void prepare() {
        house = new Installation();
        engine = house.engine;
    }

    @Test
    void preparingAgainChangesNothing() {
        house.bootstrap.run(Installation.PASSWORDS);
        engine.prepare();
        engine.prepare();
        assertThat(engine.list()).isNotNull();
    }

    @Test
    void aFirmTakesAReadySchema() throws SQLException {
        engine.fillPool(2);
        int ready = engine.poolSize();
        Tenant acme = engine.create(firm("acme"));
        assertThat(engine.poolSize()).isEqualTo(ready - 1);
        assertThat(acme.status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(acme.modules()).containsExactly("base");
        assertThat(run(house.app(), as(acme.schema().value(),
                "select concat_ws('|', alias, name, status, modules, locale, currency, time_zone, country) from platform_tenant")))
                .isEqualTo("acme|Firm acme|active|{base}|de|EUR|Europe/Berlin|DE");
        assertThat(engine.show("acme").versions()).containsKey("platform").containsEntry("base", "1.0");
        assertThat(engine.list()).extracting(Tenant::alias).contains("acme");
    }

    @Test
    void anEmptyPoolMakesNobodyWait() {
        while (engine.poolSize() > 0) {
            engine.create(firm("drain-" + Math.abs(System.nanoTime() % 1_000_000)));
        }
        Tenant tenant = engine.create(firm("on-the-spot", "sales"));
        assertThat(tenant.modules()).containsExactly("base", "crm", "sales");
        assertThat(engine.show("on-the-spot").versions()).containsKeys("platform", "base", "crm", "sales");
    }

    @Test
    void anAliasIsTakenOnce() {
        engine.create(firm("once"));
        assertThatThrownBy(() -> engine.create(firm("once"))).isInstanceOf(InvalidRequest.class)
                .hasMessage("alias: 'once' is taken. Choose another one.");
    }

    @Test
    void modulesAreSwitchedOnAndOffInTheOrderOfTheirNeeds() throws SQLException {
        String schema = engine.create(firm("switches")).schema().value();
        assertThatThrownBy(() -> engine.enable("switches", "sales")).hasMessageContaining("Switch on [crm] first");
        assertThatThrownBy(() -> engine.enable("switches", "astrology")).hasMessageContaining("module: 'astrology' is not a module. Choose one of [base, crm, sales].");
        assertThat(engine.enable("switches", "crm").modules()).containsExactly("base", "crm");
        assertThat(engine.enable("switches", "sales").modules()).containsExactly("base", "crm", "sales");
        run(house.app(), as(schema, "insert into sales_order (id, version) values (gen_random_uuid(), 0)"));
        assertThatThrownBy(() -> engine.disable("switches", "crm")).hasMessageContaining("needed by [sales]");
        assertThatThrownBy(() -> engine.disable("switches", "base")).hasMessageContaining("public edition");
        assertThat(engine.disable("switches", "sales").modules()).containsExactly("base", "crm");
        assertThat(run(house.app(), as(schema, "select count(*) from sales_order"))).isEqualTo("1");
        assertThat(engine.enable("switches", "sales").modules()).containsExactly("base", "crm", "sales");
        assertThat(run(house.app(), as(schema, "select array_to_string(modules, ',') from platform_tenant"))).isEqualTo("base,crm,sales");
    }

    @Test
    void switchingOnWakesThePumpForWhatWaited() throws SQLException {
        String schema = engine.create(firm("wakes")).schema().value();
        String wakes = "select count(*) from wake.wake where schema_name = '" + schema + "'";
        engine.enable("wakes", "crm");
        assertThat(run(house.migrator(), wakes)).isEqualTo("1");
        engine.enable("wakes", "crm");
        assertThat(run(house.migrator(), wakes)).as("it was on").isEqualTo("1");
        engine.disable("wakes", "crm");
        assertThat(run(house.migrator(), wakes)).as("nothing to deliver").isEqualTo("1");
    }

    @Test
    void aSwitchCountsAsAChangeOfRights() throws SQLException {
        String schema = engine.create(firm("epoch")).schema().value();
        long before = Long.parseLong(run(house.app(), as(schema, "select epoch from platform_tenant")));
        engine.enable("epoch", "crm");
        engine.suspend("epoch");
        assertThat(run(house.app(), as(schema, "select status || epoch from platform_tenant"))).isEqualTo("suspended" + (before + 2));
        assertThat(engine.resume("epoch").status()).isEqualTo(TenantStatus.ACTIVE);
        run(house.app(), as(schema, "insert into base_member (id, version, name) values (gen_random_uuid(), 0, 'Alice')"));
        assertThat(run(house.app(), as(schema, "select epoch from platform_tenant"))).isEqualTo(String.valueOf(before + 4));
    }

    @Test
    void aDeletedFirmLeavesNothingAndItsAliasIsFree() throws SQLException {
        Tenant gone = engine.create(firm("gone", "crm"));
        run(house.app(), as(gone.schema().value(), "alter default privileges grant select on tables to public"));
        engine.delete("gone");
        assertThat(run(house.superuser(), "select count(*) from pg_namespace where nspname = '" + gone.schema() + "'")).isEqualTo("0");
        assertThat(run(house.superuser(), "select count(*) from pg_roles where rolname = '" + gone.schema() + "'")).isEqualTo("0");
        assertThatThrownBy(() -> engine.show("gone")).isInstanceOf(TenantNotFound.class).hasMessageContaining("no tenant 'gone'");
        assertThat(run(house.superuser(), "select former_alias || status from control.tenant where id = '" + gone.id() + "'")).isEqualTo("gonedeleted");
        assertThat(engine.create(firm("gone")).schema()).isNotEqualTo(gone.schema());
    }

    @Test
    void theOrganizationIsLinkedLater() {
        engine.create(firm("linked"));
        UUID id = UUID.randomUUID();
        assertThat(engine.linkOrganization("linked", id).organizationId()).isEqualTo(id);
    }

    @Test
    void aLonelyFirmsWallsAreTriedToo() {
        Installation lonely = new Installation();
        lonely.engine.create(firm("lonely"));
        assertThat(lonely.engine.verify("lonely", lonely.app()).holes()).isEmpty();
        assertThatThrownBy(() -> lonely.engine.verify("nobody", lonely.app())).isInstanceOf(TenantNotFound.class);
    }
}
