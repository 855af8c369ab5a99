package kontor.provisioning.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.module.ModuleCatalog;
import kontor.provisioning.engine.module.ModuleDefinition;
import kontor.provisioning.engine.schema.SchemaMigration;
import kontor.provisioning.engine.schema.SchemaMigration.Distance;
import kontor.provisioning.engine.tenant.MigrationJobs;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.provisioning.engine.tenant.TenantDirectory;
import kontor.provisioning.engine.tenant.TenantStatus;

/**
 * Brings schemas to the program's versions, each in one transaction: a schema is either wholly there or as it was. Which
 * schemas wait is kept in the queue of jobs, so that a run which was cut short is taken up by the next one, and several
 * workers share the work.
 */
final class TenantMigrations {

    private final Transactions transactions;
    private final ModuleCatalog catalog;
    private final SchemaMigration migration;
    private final TenantDirectory directory;
    private final FirmKeyring keys;
    private final MigrationJobs jobs = new MigrationJobs();

    TenantMigrations(Transactions transactions, ModuleCatalog catalog, SchemaMigration migration, TenantDirectory directory,
                     FirmKeyring keys) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.migration = migration;
        this.directory = directory;
        this.keys = keys;
    }

    /** Brings every schema, the pool's included, to the newest versions. */
    MigrationReport all() {
        List<MigrationReport.Outcome> outcomes = new ArrayList<>();
        for (Tenant tenant : transactions.call(directory::all)) {
            queueIfBehind(tenant, outcomes);
        }
        for (MigrationJobs.Open job : transactions.call(jobs::open)) {
            work(job, outcomes);
        }
        return new MigrationReport(outcomes);
    }

    /** Brings one firm to the newest versions, as a first trial before all others. */
    MigrationReport.Outcome one(String alias) {
        return transactions.call(session -> {
            Tenant tenant = directory.lock(session, alias);
            return new MigrationReport.Outcome(tenant.label(), migrate(session, tenant), null);
        });
    }

    private void queueIfBehind(Tenant tenant, List<MigrationReport.Outcome> outcomes) {
        try {
            transactions.run(session -> {
                if (!behind(session, tenant).isEmpty()) {
                    jobs.queue(session, tenant);
                }
            });
        } catch (ProvisioningFailure e) {
            outcomes.add(new MigrationReport.Outcome(tenant.label(), List.of(), e.getMessage()));
        }
    }

    private void work(MigrationJobs.Open job, List<MigrationReport.Outcome> outcomes) {
        try {
            MigrationReport.Outcome outcome = transactions.call(session -> work(session, job));
            if (outcome != null) {
                outcomes.add(outcome);
            }
        } catch (ProvisioningFailure e) {
            String label = transactions.call(session -> {
                jobs.failed(session, job, e.getMessage());
                return directory.lock(session, job.tenant()).map(Tenant::label).orElse(job.tenant().toString());
            });
            outcomes.add(new MigrationReport.Outcome(label, List.of(), e.getMessage()));
        }
    }

    private MigrationReport.Outcome work(Session session, MigrationJobs.Open job) throws SQLException {
        if (!jobs.take(session, job)) {
            return null;
        }
        Tenant tenant = directory.lock(session, job.tenant()).orElse(null);
        List<String> steps = tenant == null ? List.of() : migrate(session, tenant);
        jobs.done(session, job, steps.stream().map(step -> '"' + step + '"').collect(Collectors.joining(",", "[", "]")));
        return tenant == null ? null : new MigrationReport.Outcome(tenant.label(), steps, null);
    }

    /** Within the caller's transaction, in which nobody else changes the tenant; tells the steps taken. */
    List<String> migrate(Session session, Tenant tenant) throws SQLException {
        List<String> steps = new ArrayList<>();
        for (Distance distance : behind(session, tenant)) {
            migration.go(session, tenant.schema(), distance);
            steps.add(distance.changelog().module() + " " + distance.changelog().versionAt(distance.from()) + " -> "
                    + distance.changelog().versionAt(distance.to()));
        }
        if (tenant.status() != TenantStatus.READY && keys.ensure(session, tenant.schema())) {
            steps.add("data key made");
        }
        return steps;
    }

    private List<Distance> behind(Session session, Tenant tenant) throws SQLException {
        List<Distance> distances = new ArrayList<>();
        for (ModuleDefinition module : present(session, tenant)) {
            String pin = tenant.pins().get(module.id());
            Distance distance = pin == null ? migration.behind(session, tenant.schema(), module)
                    : migration.from(session, tenant.schema(), module, pin);
            if (distance.to() > distance.from()) {
                distances.add(distance);
            }
        }
        return distances;
    }

    /** Modules that are switched off but have tables here are kept up to date too: their data must stay usable. */
    private List<ModuleDefinition> present(Session session, Tenant tenant) throws SQLException {
        Set<String> made = migration.modules(session, tenant.schema());
        List<ModuleDefinition> present = new ArrayList<>(catalog.publicEdition());
        catalog.list().stream().filter(module -> made.contains(module.id()) && !present.contains(module)).forEach(present::add);
        return present;
    }
}
