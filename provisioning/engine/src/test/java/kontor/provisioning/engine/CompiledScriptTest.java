package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.BASE;
import static kontor.provisioning.engine.Installation.CRM;
import static kontor.provisioning.engine.Installation.SALES;
import static kontor.provisioning.engine.module.ModuleCatalog.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kontor.provisioning.engine.changelog.AppliedChange;
import kontor.provisioning.engine.changelog.ChangelogCompiler;
import kontor.provisioning.engine.changelog.CompiledChange;
import kontor.provisioning.engine.changelog.CompiledChangelog;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.module.ModuleDefinition;
import kontor.provisioning.engine.schema.SchemaMigration;
import kontor.provisioning.engine.schema.TenantSchemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts against their judge: Liquibase. */
class CompiledScriptTest {

    private static final List<ModuleDefinition> ALL = List.of(PLATFORM, BASE, CRM, SALES);

    private static Installation house;
    private static Transactions transactions;
    private static final ChangelogCompiler COMPILER = new ChangelogCompiler(CompiledScriptTest.class.getClassLoader());
    private static final SchemaMigration MIGRATION = new SchemaMigration(COMPILER);

    @BeforeAll
    static void prepare() {
        house = new Installation();
        transactions = new Transactions(house.migrator());
    }

    private static String schema(List<ModuleDefinition> modules) {
        SchemaName name = SchemaName.random();
        transactions.run(session -> new TenantSchemas(MIGRATION).create(session, name, modules));
        return name.value();
    }

    @Test
    void aScriptMakesWhatLiquibaseMakes() throws Exception {
        String ours = schema(ALL);
        String theirs = schema(List.of());
        for (ModuleDefinition module : ALL) {
            new PlainLiquibase(house.migrator(), theirs).update(module);
        }
        assertThat(Catalog.shape(house.superuser(), ours)).contains("crm_opportunity").isEqualTo(Catalog.shape(house.superuser(), theirs));
        for (ModuleDefinition module : ALL) {
            assertThat(Catalog.changelog(house.superuser(), ours, module.id())).as(module.id())
                    .isNotBlank().isEqualTo(Catalog.changelog(house.superuser(), theirs, module.id()));
        }
    }

    @Test
    void liquibaseSeesNothingLeftToRun() throws Exception {
        String ours = schema(ALL);
        for (ModuleDefinition module : ALL) {
            PlainLiquibase liquibase = new PlainLiquibase(house.migrator(), ours);
            assertThat(liquibase.unrun(module)).as(module.id()).isEmpty();
            liquibase.update(module);
        }
    }

    @Test
    void whatLiquibaseHasMadeTheEngineKnows() throws Exception {
        String theirs = schema(List.of());
        for (ModuleDefinition module : ALL) {
            new PlainLiquibase(house.migrator(), theirs).update(module);
            transactions.run(session -> assertThat(MIGRATION.behind(session, new SchemaName(theirs), module).none()).isTrue());
        }
    }

    @Test
    void everythingRollsBackAndComesAgain() throws Exception {
        SchemaName schema = new SchemaName(schema(ALL));
        String before = Catalog.shape(house.superuser(), schema.value());
        transactions.run(session -> {
            for (ModuleDefinition module : List.of(SALES, CRM, BASE, PLATFORM)) {
                MIGRATION.go(session, schema, MIGRATION.from(session, schema, module, "0"));
            }
        });
        assertThat(Catalog.shape(house.superuser(), schema.value())).isEmpty();
        transactions.run(session -> {
            for (ModuleDefinition module : ALL) {
                MIGRATION.go(session, schema, MIGRATION.behind(session, schema, module));
            }
        });
        assertThat(Catalog.shape(house.superuser(), schema.value())).isEqualTo(before);
    }

    @Test
    void liquibaseRollsBackWhatTheEngineMade() throws Exception {
        String ours = schema(ALL);
        new PlainLiquibase(house.migrator(), ours).rollBackAll(SALES, 2);
        assertThat(Catalog.shape(house.superuser(), ours)).doesNotContain("sales_order");
    }

    @Test
    void aModuleGoesFromVersionToVersion() {
        SchemaName schema = new SchemaName(schema(List.of(PLATFORM, BASE)));
        transactions.run(session -> {
            MIGRATION.go(session, schema, MIGRATION.from(session, schema, CRM, "1.0"));
            assertThat(MIGRATION.version(session, schema, CRM)).isEqualTo("1.0");
            MIGRATION.go(session, schema, MIGRATION.behind(session, schema, CRM));
            assertThat(MIGRATION.version(session, schema, CRM)).isEqualTo("1.1");
            MIGRATION.go(session, schema, MIGRATION.from(session, schema, CRM, "1.0"));
            assertThat(MIGRATION.version(session, schema, CRM)).isEqualTo("1.0");
        });
    }

    @Test
    void aChangeThatMayDifferFromSchemaToSchemaIsRefused() {
        assertThatThrownBy(() -> COMPILER.compile(new ModuleDefinition("conditional", List.of())))
                .isInstanceOf(ProvisioningFailure.class).hasMessageContaining("write a plain change set");
    }

    @Test
    void aMissingChangelogIsNamed() {
        assertThatThrownBy(() -> COMPILER.compile(new ModuleDefinition("absent", List.of())))
                .isInstanceOf(ProvisioningFailure.class).hasMessageContaining("db/absent/changelog.yaml");
    }

    @Test
    void whatHasNoWayBackStays() {
        CompiledChangelog changelog = COMPILER.compile(new ModuleDefinition("onesided", List.of()));
        assertThatThrownBy(() -> changelog.script(2, 0)).hasMessageContaining("has no rollback");
        assertThatThrownBy(() -> changelog.positionOf("3.0")).hasMessageContaining("has no version 3.0. Its versions: 1.0.");
    }

    @Test
    void anAlteredChangeIsNoticed() {
        CompiledChangelog changelog = COMPILER.compile(CRM);
        CompiledChange first = changelog.changes().get(0);
        assertThatThrownBy(() -> changelog.positionOf(List.of(new AppliedChange(first.id(), first.author(), first.path(), "9:other"))))
                .hasMessageContaining("was altered after it had been run");
        assertThatThrownBy(() -> changelog.positionOf(List.of(new AppliedChange("newer", "crm", "db/crm/9.sql", "9:x"))))
                .hasMessageContaining("does not have at that place");
    }
}
