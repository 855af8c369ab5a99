package kontor.provisioning.engine.schema;

import java.sql.SQLException;
import java.util.List;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.module.ModuleDefinition;

/** Makes and removes the schema of a tenant together with the role that works in it. */
public final class TenantSchemas {

    /**
     * The owner is the login that runs this. Rights on what it will create here are given beforehand, so that no table can be
     * forgotten; a changelog takes away what a table must not allow.
     */
    private static final String CREATE = """
            create role {schema} nologin inherit;
            grant kontor_tenant to {schema} with inherit true, set false, admin false;
            grant {schema} to kontor_app with inherit false, set true, admin false;
            create schema {schema};
            grant usage on schema {schema} to {schema};
            alter default privileges in schema {schema} grant select, insert, update, delete on tables to {schema};
            alter default privileges in schema {schema} grant execute on functions to {schema};
            alter default privileges in schema {schema} grant usage on sequences to {schema};
            """;

    /** A role may leave settings of its own behind, which only somebody with its rights can clear. */
    private static final String DROP = """
            drop schema {schema} cascade;
            grant {schema} to kontor_migrator with inherit true, set false;
            drop owned by {schema};
            drop role {schema};
            """;

    private final SchemaMigration migration;

    /** @param migration fills the schemas */
    public TenantSchemas(SchemaMigration migration) {
        this.migration = migration;
    }

    /** Creates the schema, its role, and the tables of the modules, in the caller's transaction. */
    public void create(Session session, SchemaName schema, List<ModuleDefinition> modules) throws SQLException {
        session.execute(schema.into(CREATE));
        for (ModuleDefinition module : modules) {
            migration.go(session, schema, migration.behind(session, schema, module));
        }
    }

    /** Removes the schema with all it holds, and the role, in the caller's transaction. */
    public void drop(Session session, SchemaName schema) throws SQLException {
        session.execute(schema.into(DROP));
    }
}
