package kontor.provisioning.engine.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import kontor.provisioning.engine.changelog.AppliedChange;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;

/** What a schema has: read from its own changelog tables each time, for nothing else is sure to be true. */
final class SchemaState {

    private static final String MODULES = """
            select substring(c.relname from '^changelog_(.*)$')
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = ? and c.relkind = 'r' and c.relname like 'changelog\\_%'
            """;
    private static final String APPLIED = "select id, author, filename, md5sum from {schema}.changelog_{module} order by orderexecuted";

    private SchemaState() {
    }

    /** The modules that have their tables here, switched on or off. */
    static Set<String> modules(Session session, SchemaName schema) throws SQLException {
        return new TreeSet<>(session.list(MODULES, row -> row.getString(1), schema.value()));
    }

    /** The changes of a module that were run here; its changelog table must exist. */
    static List<AppliedChange> applied(Session session, SchemaName schema, String module) throws SQLException {
        return session.list(schema.into(APPLIED, module), SchemaState::change);
    }

    private static AppliedChange change(ResultSet row) throws SQLException {
        return new AppliedChange(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
