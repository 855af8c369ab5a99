package kontor.provisioning.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.module.ModuleCatalog;
import kontor.provisioning.engine.module.ModuleDefinition;
import kontor.provisioning.engine.schema.SchemaMigration;
import kontor.provisioning.engine.schema.SchemaMigration.Distance;
import kontor.provisioning.engine.tenant.Tenant;
import kontor.provisioning.engine.tenant.TenantDirectory;

/**
 * Switches modules of a firm on and off and moves one between versions, each in the caller's transaction. Off keeps the
 * tables and their data; what a module needs must be on, and what needs it must be off first.
 */
final class ModuleSwitch {

    private static final String WAKE = "insert into wake.wake (schema_name) values (?)";

    private final ModuleCatalog catalog;
    private final SchemaMigration migration;
    private final TenantDirectory directory;

    ModuleSwitch(ModuleCatalog catalog, SchemaMigration migration, TenantDirectory directory) {
        this.catalog = catalog;
        this.migration = migration;
        this.directory = directory;
    }

    /** Switches a module on; its tables are made the first time. Nothing happens if it is on. */
    void on(Session session, Tenant tenant, String id) throws SQLException {
        ModuleDefinition module = catalog.get(id);
        if (tenant.pins().containsKey(id)) {
            throw new ProvisioningFailure("Module '" + id + "' of '" + tenant.label() + "' is held at version " + tenant.pins().get(id)
                    + ", older than this program. Upgrade it instead of switching it on.");
        }
        List<String> missing = module.dependsOn().stream().filter(needed -> !tenant.modules().contains(needed)).toList();
        if (!missing.isEmpty()) {
            throw new ProvisioningFailure("Module '" + id + "' needs " + missing + ", not switched on for '" + tenant.label()
                    + "'. Switch on " + missing + " first.");
        }
        migration.go(session, tenant.schema(), migration.behind(session, tenant.schema(), module));
        if (!tenant.modules().contains(id)) {
            List<String> modules = new ArrayList<>(tenant.modules());
            modules.add(id);
            directory.setModules(session, tenant, modules);
            // Events waited for the module while it was off: they are delivered at once, not at the next sweep.
            session.update(WAKE, tenant.schema().value());
        }
    }

    /** Switches a module off; nothing happens if it is off. */
    void off(Session session, Tenant tenant, String id) throws SQLException {
        catalog.get(id);
        if (id.equals(ModuleCatalog.BASE)) {
            throw new ProvisioningFailure("Module 'base' is the public edition; every tenant has it. Suspend the tenant instead.");
        }
        List<String> needing = catalog.dependents(id, tenant.modules());
        if (!needing.isEmpty()) {
            throw new ProvisioningFailure("Module '" + id + "' is needed by " + needing + " of '" + tenant.label()
                    + "'. Switch off " + needing + " first.");
        }
        if (tenant.modules().contains(id)) {
            directory.setModules(session, tenant, tenant.modules().stream().filter(other -> !other.equals(id)).toList());
        }
    }

    /** Takes a module back to an older version and holds it there, switched off because this program is newer. */
    void rollBack(Session session, Tenant tenant, String id, String version) throws SQLException {
        off(session, tenant, id);
        Distance distance = migration.from(session, tenant.schema(), catalog.get(id), version);
        if (distance.to() > distance.from()) {
            throw new InvalidRequest("version", "module '" + id + "' of '" + tenant.label() + "' stands at "
                    + distance.changelog().versionAt(distance.from()) + ", before " + version + ". Name an older version.");
        }
        migration.go(session, tenant.schema(), distance);
        directory.pin(session, tenant, id, version);
    }

    /** Brings a held module to the program's version; it stays switched off until it is switched on. */
    void upgrade(Session session, Tenant tenant, String id) throws SQLException {
        ModuleDefinition module = catalog.get(id);
        migration.go(session, tenant.schema(), migration.behind(session, tenant.schema(), module));
        directory.unpin(session, tenant, id);
    }
}
