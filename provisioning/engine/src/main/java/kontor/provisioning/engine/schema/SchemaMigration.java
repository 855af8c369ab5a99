package kontor.provisioning.engine.schema;

import java.sql.SQLException;
import java.util.Set;
import kontor.provisioning.engine.changelog.ChangelogCompiler;
import kontor.provisioning.engine.changelog.CompiledChangelog;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.module.ModuleDefinition;

/**
 * Brings one module of one schema from where it stands to a version, forward or back, within the caller's transaction and in
 * one round trip. Every table of the module that has the columns {@code id} and {@code version} is put under the history
 * trigger, which from then on notes the module's version.
 */
public final class SchemaMigration {

    /** Functions take this path for good by {@code set search_path from current}; what is temporary comes last. */
    private static final String PATH = "set local search_path = {schema}, extensions, pg_temp;\n";

    private static final String CLOSE_CHANGELOG = "revoke all on changelog_{module} from {schema};\n";

    private static final String RECORD_HISTORY = """
            do $$
            declare
              audited regclass;
            begin
              for audited in
                select c.oid from pg_class c
                 where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname like '{module}\\_%'
                   and (select count(*) from pg_attribute a
                         where a.attrelid = c.oid and a.attname in ('id', 'version') and not a.attisdropped) = 2
              loop
                execute format('create or replace trigger record_history after insert or update or delete on %s '
                  || 'for each row execute function platform_record_history(%L)', audited, '{module}-{version}');
              end loop;
            end $$;
            """;

    private final ChangelogCompiler compiler;

    /** @param compiler gives the scripts */
    public SchemaMigration(ChangelogCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * The difference between where a module stands in a schema and where it shall stand.
     *
     * @param from change sets it has
     * @param to   change sets it shall have
     */
    public record Distance(CompiledChangelog changelog, int from, int to) {

        /** Whether nothing is to be done. */
        public boolean none() {
            return from == to;
        }
    }

    /** How far a module of a schema is from its newest version; a module without tables stands at the beginning. */
    public Distance behind(Session session, SchemaName schema, ModuleDefinition module) throws SQLException {
        CompiledChangelog changelog = compiler.compile(module);
        return new Distance(changelog, position(session, schema, changelog), changelog.end());
    }

    /** How far a module of a schema is from a version, {@code 0} for no tables at all. */
    public Distance from(Session session, SchemaName schema, ModuleDefinition module, String version) throws SQLException {
        CompiledChangelog changelog = compiler.compile(module);
        return new Distance(changelog, position(session, schema, changelog), changelog.positionOf(version));
    }

    /** The version that the schema has of a module; {@code 0} for no tables. */
    public String version(Session session, SchemaName schema, ModuleDefinition module) throws SQLException {
        CompiledChangelog changelog = compiler.compile(module);
        return changelog.versionAt(position(session, schema, changelog));
    }

    /** The modules that have their tables in the schema. */
    public Set<String> modules(Session session, SchemaName schema) throws SQLException {
        return SchemaState.modules(session, schema);
    }

    /** Goes the distance in a tenant's schema; the search path of the transaction stays on it. */
    public void go(Session session, SchemaName schema, Distance distance) throws SQLException {
        if (!distance.none()) {
            session.execute(schema.into(PATH) + script(distance) + (distance.to() == 0 ? "" : after(schema, distance)));
        }
    }

    /** Goes the distance in schema {@code control}, where nobody but the owner has rights and no history is kept. */
    public void goInControl(Session session, Distance distance) throws SQLException {
        if (!distance.none()) {
            session.execute(SchemaName.CONTROL.into(PATH) + script(distance));
        }
    }

    private static String script(Distance distance) {
        return distance.changelog().script(distance.from(), distance.to());
    }

    private static String after(SchemaName schema, Distance distance) {
        String module = distance.changelog().module();
        return schema.into(CLOSE_CHANGELOG, module)
                + SchemaName.intoModule(RECORD_HISTORY, module, distance.changelog().versionAt(distance.to()));
    }

    private static int position(Session session, SchemaName schema, CompiledChangelog changelog) throws SQLException {
        if (!SchemaState.modules(session, schema).contains(changelog.module())) {
            return 0;
        }
        return changelog.positionOf(SchemaState.applied(session, schema, changelog.module()));
    }
}
