package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.BASE;
import static kontor.provisioning.engine.Installation.CRM;
import static kontor.provisioning.engine.Installation.as;
import static kontor.provisioning.engine.Installation.firm;
import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one program to the next, with all firms. */
class MigrationTest {

    private Installation house;
    private Engine engine;

    @BeforeEach
    void firmsOfAnOlderProgram() {
        house = new Installation();
        engine = house.engine;
        for (String alias : List.of("acme", "globex", "initech")) {
            engine.create(firm(alias, "crm"));
            engine.rollBack(alias, "crm", "1.0");
        }
        engine.fillPool(1);
    }

    private void unpinAll() throws SQLException {
        run(house.migrator(), "update control.tenant set pins = '{}'");
    }

    @Test
    void aHeldModuleStaysUntilItIsUpgraded() {
        assertThat(engine.migrateAll().outcomes()).isEmpty();
        assertThat(engine.show("acme").versions()).containsEntry("crm", "1.0");
        assertThat(engine.show("acme").behind()).containsEntry("crm", "1.1");
        assertThat(engine.show("acme").tenant().pins()).containsEntry("crm", "1.0");
        assertThatThrownBy(() -> engine.enable("acme", "crm")).hasMessageContaining("held at version 1.0").hasMessageContaining("Upgrade it");
        engine.upgrade("acme", "crm");
        assertThat(engine.enable("acme", "crm").modules()).containsExactly("base", "crm");
        assertThat(engine.show("acme").behind()).isEmpty();
    }

    @Test
    void everyFirmIsBroughtForwardOnce() throws SQLException {
        unpinAll();
        MigrationReport report = engine.migrateAll();
        assertThat(report.failed()).isEmpty();
        assertThat(report.outcomes()).extracting(MigrationReport.Outcome::tenant).containsExactlyInAnyOrder("acme", "globex", "initech");
        assertThat(report.outcomes()).allSatisfy(outcome -> assertThat(outcome.steps()).containsExactly("crm 1.0 -> 1.1"));
        assertThat(engine.migrateAll().outcomes()).isEmpty();
        assertThat(run(house.migrator(), "select distinct status || result from control.job")).isEqualTo("done[\"crm 1.0 -> 1.1\"]");
    }

    @Test
    void oneFirmGoesAhead() throws SQLException {
        unpinAll();
        assertThat(engine.migrate("globex").steps()).containsExactly("crm 1.0 -> 1.1");
        assertThat(engine.show("acme").versions()).containsEntry("crm", "1.0");
        assertThat(engine.migrateAll().outcomes()).hasSize(2);
    }

    @Test
    void aFirmThatFailsStaysAsItWasAndTheRestGoesOn() throws SQLException {
        unpinAll();
        String globex = engine.show("globex").tenant().schema().value();
        run(house.migrator(), "alter table " + globex + ".crm_opportunity add column lost_reason text");
        MigrationReport report = engine.migrateAll();
        assertThat(report.outcomes()).hasSize(3);
        assertThat(report.failed()).singleElement().satisfies(outcome -> {
            assertThat(outcome.tenant()).isEqualTo("globex");
            assertThat(outcome.error()).contains("lost_reason").contains("already exists");
        });
        assertThat(engine.show("globex").versions()).containsEntry("crm", "1.0");
        assertThat(engine.show("initech").versions()).containsEntry("crm", "1.1");
        assertThat(run(house.migrator(), "select attempts || status from control.job where status <> 'done'")).isEqualTo("1failed");
        run(house.migrator(), "alter table " + globex + ".crm_opportunity drop column lost_reason");
        assertThat(engine.migrateAll().outcomes()).singleElement().satisfies(outcome -> assertThat(outcome.error()).isNull());
        assertThat(engine.show("globex").versions()).containsEntry("crm", "1.1");
    }

    @Test
    void aQueuedFirmIsTakenUpByTheNextRun() throws SQLException {
        unpinAll();
        run(house.migrator(), "insert into control.job (kind, tenant_id, status, attempts) select 'migrate', id, 'running', 1 from control.tenant where alias = 'acme'");
        assertThat(engine.migrateAll().failed()).isEmpty();
        assertThat(engine.show("acme").versions()).containsEntry("crm", "1.1");
    }

    @Test
    void theEditionThatGrowsReachesThePoolToo() throws SQLException {
        Installation younger = new Installation(List.of());
        younger.engine.fillPool(2);
        Engine newer = younger.engine(List.of(BASE, CRM));
        assertThat(newer.migrateAll().outcomes()).hasSize(2).allSatisfy(outcome -> assertThat(outcome.steps()).containsExactly("base 0 -> 1.0"));
    }

    @Test
    void aReadySchemaThatIsBehindIsBroughtUpAsItIsClaimed() {
        Installation younger = new Installation(List.of());
        younger.engine.fillPool(1);
        Engine newer = younger.engine(List.of(BASE, CRM));
        newer.create(firm("early"));
        assertThat(newer.show("early").versions()).containsEntry("base", "1.0");
    }

    @Test
    void aBusyTableIsWaitedForInSmallPieces() throws Exception {
        String acme = engine.show("acme").tenant().schema().value();
        try (Connection reader = house.app().getConnection(); var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            for (String sql : as(acme, "select * from crm_opportunity")) {
                statement.execute(sql);
            }
            Thread end = new Thread(() -> endAfterTwoWaits(reader));
            end.start();
            engine.upgrade("acme", "crm");
            end.join();
        }
        assertThat(engine.show("acme").versions()).containsEntry("crm", "1.1");
    }

    /** Ends the reader's transaction once somebody has waited for it, has let go, and waits again. */
    private void endAfterTwoWaits(Connection reader) {
        try (Connection looking = house.app().getConnection()) {
            for (boolean waiting : new boolean[] {true, false, true}) {
                while (isWaitedFor(looking) != waiting) {
                    Thread.onSpinWait();
                }
            }
            reader.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWaitedFor(Connection looking) throws SQLException {
        try (var statement = looking.createStatement(); var row = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    @Test
    void goingBackForwardsIsRefused() {
        assertThatThrownBy(() -> engine.rollBack("acme", "crm", "1.1")).isInstanceOf(InvalidRequest.class).hasMessageContaining("stands at 1.0");
        assertThatThrownBy(() -> engine.rollBack("acme", "crm", "7")).hasMessageContaining("has no version 7");
    }

    @Test
    void aModuleIsTakenOutAltogether() throws SQLException {
        engine.rollBack("acme", "crm", "0");
        assertThat(engine.show("acme").versions()).doesNotContainKey("crm");
        engine.upgrade("acme", "crm");
        assertThat(engine.enable("acme", "crm").modules()).contains("crm");
    }
}
