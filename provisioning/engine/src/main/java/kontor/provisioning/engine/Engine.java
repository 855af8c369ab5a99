package kontor.provisioning.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.platform.core.key.KeyMissing;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.key.SealBroken;
import kontor.provisioning.engine.changelog.ChangelogCompiler;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.isolation.IsolationCheck;
import kontor.provisioning.engine.isolation.IsolationReport;
import kontor.provisioning.engine.module.ModuleCatalog;
import kontor.provisioning.engine.module.ModuleDefinition;
import kontor.provisioning.engine.schema.SchemaMigration;
import kontor.provisioning.engine.schema.TenantSchemas;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.provisioning.engine.tenant.TenantDirectory;
import kontor.provisioning.engine.tenant.TenantNotFound;
import kontor.provisioning.engine.tenant.TenantStatus;

/**
 * The life of tenants. Every method is one or more transactions of its own and may be called again after a failure; what
 * fails has changed nothing. Methods throw {@link InvalidRequest} for a value that is wrong, {@link ProvisioningFailure} for
 * whatever else prevents the work. Safe for use by many threads and by several programs at once.
 */
public final class Engine {

    private static final ModuleDefinition CONTROL = new ModuleDefinition("control", List.of());
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('kontor.prepare'))";
    private static final String FILLS_ALONE = "select pg_try_advisory_xact_lock(hashtext('kontor.pool'))";
    private static final String CREATE_CONTROL = "create schema if not exists control";

    private final Transactions transactions;
    private final ModuleCatalog catalog;
    private final SchemaMigration migration;
    private final TenantSchemas schemas;
    private final TenantDirectory directory = new TenantDirectory();
    private final TenantMigrations migrations;
    private final ModuleSwitch modules;
    private final FirmKeyring keys;

    /**
     * An engine for the modules on the class path.
     *
     * @param migrator connections of the login {@code kontor_migrator} to the database of the tenants
     * @param masters  wrap the data key that each firm gets as it is founded
     */
    public Engine(DataSource migrator, MasterKeys masters) {
        this(migrator, masters, ModuleCatalog.discover());
    }

    /** An engine for the given modules. */
    public Engine(DataSource migrator, MasterKeys masters, ModuleCatalog catalog) {
        this.catalog = catalog;
        keys = new FirmKeyring(masters);
        transactions = new Transactions(migrator);
        migration = new SchemaMigration(new ChangelogCompiler(Engine.class.getClassLoader()));
        schemas = new TenantSchemas(migration);
        migrations = new TenantMigrations(transactions, catalog, migration, directory, keys);
        modules = new ModuleSwitch(catalog, migration, directory);
    }

    /** Makes or updates what all tenants share; {@code ServerBootstrap} must have run on the server. */
    public void prepare() {
        transactions.run(session -> {
            session.execute(ONE_AT_A_TIME);
            session.execute(CREATE_CONTROL);
            migration.goInControl(session, migration.behind(session, SchemaName.CONTROL, CONTROL));
        });
    }

    /**
     * Makes schemas until so many are ready, or until somebody else is seen doing so.
     *
     * @return how many were made
     */
    public int fillPool(int wanted) {
        int made = 0;
        while (transactions.call(session -> fillOne(session, wanted))) {
            made++;
        }
        return made;
    }

    private boolean fillOne(Session session, int wanted) throws SQLException {
        if (directory.ready(session) >= wanted || !session.first(FILLS_ALONE, row -> row.getBoolean(1)).orElse(false)) {
            return false;
        }
        makeReady(session);
        return true;
    }

    /**
     * Gives a firm its chamber: a ready schema if there is one, else one made on the spot. With the public edition alone no
     * table is made on the way.
     */
    public Tenant create(TenantRequest firm) {
        List<ModuleDefinition> wanted = catalog.withNeeds(wantedModules(firm));
        return transactions.call(session -> {
            Tenant ready = takeReady(session);
            migrations.migrate(session, ready);
            for (ModuleDefinition module : wanted) {
                migration.go(session, ready.schema(), migration.behind(session, ready.schema(), module));
            }
            keys.ensure(session, ready.schema());
            directory.claim(session, ready, firm, wanted.stream().map(ModuleDefinition::id).toList());
            return directory.get(session, firm.alias());
        });
    }

    private Set<String> wantedModules(TenantRequest firm) {
        Set<String> ids = new LinkedHashSet<>();
        catalog.publicEdition().stream().filter(module -> !module.equals(ModuleCatalog.PLATFORM)).forEach(module -> ids.add(module.id()));
        ids.addAll(firm.modules());
        return ids;
    }

    private Tenant takeReady(Session session) throws SQLException {
        var ready = directory.nextReady(session);
        if (ready.isPresent()) {
            return ready.get();
        }
        makeReady(session);
        return directory.nextReady(session).orElseThrow(() -> new ProvisioningFailure("The schema just made is gone."));
    }

    private void makeReady(Session session) throws SQLException {
        SchemaName schema = SchemaName.random();
        schemas.create(session, schema, catalog.publicEdition());
        directory.addReady(session, schema);
    }

    /** The firms by alias, without the pool. */
    public List<Tenant> list() {
        return transactions.call(directory::all).stream().filter(tenant -> tenant.status() != TenantStatus.READY).toList();
    }

    /** How many schemas wait for a firm. */
    public int poolSize() {
        return transactions.call(directory::ready);
    }

    /** One firm with the versions of its modules. */
    public TenantDetails show(String alias) {
        return transactions.call(session -> {
            Tenant tenant = directory.get(session, alias);
            Map<String, String> versions = new TreeMap<>();
            Map<String, String> behind = new TreeMap<>();
            for (ModuleDefinition module : known(migration.modules(session, tenant.schema()))) {
                var distance = migration.behind(session, tenant.schema(), module);
                versions.put(module.id(), distance.changelog().versionAt(distance.from()));
                if (!distance.none()) {
                    behind.put(module.id(), distance.changelog().version());
                }
            }
            return new TenantDetails(tenant, versions, behind);
        });
    }

    private List<ModuleDefinition> known(Set<String> made) {
        List<ModuleDefinition> known = new ArrayList<>(List.of(ModuleCatalog.PLATFORM));
        known.addAll(catalog.list());
        return known.stream().filter(module -> made.contains(module.id())).toList();
    }

    /** Switches a module on; its tables are made the first time. What it needs must be on. */
    public Tenant enable(String alias, String module) {
        return change(alias, (session, tenant) -> modules.on(session, tenant, module));
    }

    /** Switches a module off; its data stays. What needs it must be off. */
    public Tenant disable(String alias, String module) {
        return change(alias, (session, tenant) -> modules.off(session, tenant, module));
    }

    /** Takes one module of one firm back to an older version, {@code 0} for no tables at all, and holds it there, switched off. */
    public Tenant rollBack(String alias, String module, String version) {
        return change(alias, (session, tenant) -> modules.rollBack(session, tenant, module, version));
    }

    /** Brings a module that was held to this program's version; switch it on afterwards. */
    public Tenant upgrade(String alias, String module) {
        return change(alias, (session, tenant) -> modules.upgrade(session, tenant, module));
    }

    /** Locks a firm out, from its next transaction on; its data stays. */
    public Tenant suspend(String alias) {
        return change(alias, (session, tenant) -> directory.setStatus(session, tenant, TenantStatus.SUSPENDED));
    }

    /** Lets a suspended firm in again. */
    public Tenant resume(String alias) {
        return change(alias, (session, tenant) -> directory.setStatus(session, tenant, TenantStatus.ACTIVE));
    }

    /** Notes the firm's organization in the identity server. */
    public Tenant linkOrganization(String alias, UUID organization) {
        return change(alias, (session, tenant) -> directory.setOrganization(session, tenant, organization));
    }

    /** Removes a firm and all its data for good; the caller has made sure that this is meant. The alias is free again. */
    public void delete(String alias) {
        suspend(alias);
        transactions.run(session -> {
            Tenant tenant = directory.lock(session, alias);
            schemas.drop(session, tenant.schema());
            directory.delete(session, tenant);
        });
    }

    /** Brings every schema to this program's versions. A schema that fails stays as it was; the rest goes on. */
    public MigrationReport migrateAll() {
        return migrations.all();
    }

    /**
     * Wraps every firm's data key by the current master key, so that an older one can be taken away. What the keys have sealed
     * stays as it is. A firm that fails stays as it was; the rest goes on.
     */
    public MigrationReport rewrapKeys() {
        List<MigrationReport.Outcome> outcomes = new ArrayList<>();
        for (Tenant tenant : list()) {
            try {
                if (transactions.call(session -> keys.rewrap(session, directory.lock(session, tenant.alias()).schema()))) {
                    outcomes.add(new MigrationReport.Outcome(tenant.label(), List.of("key wrapped anew"), null));
                }
            } catch (KeyMissing | SealBroken | ProvisioningFailure failure) {
                outcomes.add(new MigrationReport.Outcome(tenant.label(), List.of(), failure.getMessage()));
            }
        }
        return new MigrationReport(outcomes);
    }

    /** Brings one firm to this program's versions. */
    public MigrationReport.Outcome migrate(String alias) {
        return migrations.one(alias);
    }

    /**
     * Tries whether a firm's isolation holds; every try is taken back. Another schema is needed to try to reach: where there
     * is none, a ready one is made.
     *
     * @param app connections of the login {@code kontor_app}
     */
    public IsolationReport verify(String alias, DataSource app) {
        List<Tenant> all = transactions.call(directory::all);
        Tenant tenant = all.stream().filter(t -> alias.equals(t.alias())).findFirst().orElseThrow(() -> new TenantNotFound(alias));
        SchemaName other = all.stream().filter(t -> !t.equals(tenant)).findFirst().map(Tenant::schema)
                .orElseGet(() -> transactions.call(session -> {
                    makeReady(session);
                    return directory.nextReady(session).orElseThrow().schema();
                }));
        return new IsolationCheck(app).run(tenant.label(), tenant.schema(), other);
    }

    @FunctionalInterface
    private interface Step {
        void take(Session session, Tenant tenant) throws SQLException;
    }

    private Tenant change(String alias, Step step) {
        return transactions.call(session -> {
            step.take(session, directory.lock(session, alias));
            return directory.get(session, alias);
        });
    }
}
