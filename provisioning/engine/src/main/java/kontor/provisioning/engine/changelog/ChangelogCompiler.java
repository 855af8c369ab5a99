package kontor.provisioning.engine.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kontor.provisioning.engine.ProvisioningFailure;
import kontor.provisioning.engine.module.ModuleDefinition;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.change.core.TagDatabaseChange;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.ui.LoggerUIService;

/**
 * Has Liquibase read a changelog and write its SQL, without a database, once for each module and program run. Refuses what
 * could make two schemas of one version differ: preconditions, contexts, labels, and changes that run more than once.
 */
public final class ChangelogCompiler {

    private static final String OFFLINE = "offline:postgresql?version=17.0&outputLiquibaseSql=none";

    private final ResourceAccessor resources;
    private final Map<String, CompiledChangelog> compiled = new ConcurrentHashMap<>();

    /** @param classLoader where the changelogs of the modules are found */
    public ChangelogCompiler(ClassLoader classLoader) {
        resources = new ClassLoaderResourceAccessor(classLoader);
    }

    /**
     * The module's changelog as SQL.
     *
     * @throws ProvisioningFailure if it is missing, wrong, or uses what is refused
     */
    public CompiledChangelog compile(ModuleDefinition module) {
        return compiled.computeIfAbsent(module.id(), id -> read(module));
    }

    private CompiledChangelog read(ModuleDefinition module) {
        try {
            return Scope.child(Map.of(Scope.Attr.resourceAccessor.name(), resources, Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new OfflineConnection(OFFLINE, resources));
                ChangelogRows rows = new ChangelogRows(database, module.id());
                List<CompiledChange> changes = new ArrayList<>();
                for (ChangeSet changeSet : parse(module, database).getChangeSets()) {
                    changes.add(compile(changeSet, database, rows, changes.size() + 1));
                }
                return new CompiledChangelog(module.id(), rows.create(), rows.drop(), changes);
            });
        } catch (ProvisioningFailure e) {
            throw e;
        } catch (Exception e) {
            throw new ProvisioningFailure("The changelog of module " + module.id() + " (" + module.changelog() + ") cannot be read: " + e.getMessage(), e);
        }
    }

    private DatabaseChangeLog parse(ModuleDefinition module, Database database) throws LiquibaseException {
        return ChangeLogParserFactory.getInstance().getParser(module.changelog(), resources)
                .parse(module.changelog(), new ChangeLogParameters(database), resources);
    }

    private static CompiledChange compile(ChangeSet set, Database database, ChangelogRows rows, int order) throws LiquibaseException {
        refuseConditions(set);
        StringBuilder sql = new StringBuilder();
        String tag = null;
        for (Change change : set.getChanges()) {
            if (change instanceof TagDatabaseChange tagging) {
                tag = tagging.getTag();
            } else {
                sql.append(sql(change, database));
            }
        }
        String checksum = set.generateCheckSum(ChecksumVersion.latest()).toString();
        return new CompiledChange(set.getId(), set.getAuthor(), set.getFilePath(), checksum, sql.toString(),
                rows.insert(set, checksum, tag, order), rollback(set, database, rows, tag), tag);
    }

    private static String rollback(ChangeSet set, Database database, ChangelogRows rows, String tag) throws LiquibaseException {
        List<Change> undoing = set.getRollback() == null ? List.of() : set.getRollback().getChanges();
        if (undoing.isEmpty() && tag == null) {
            return null;
        }
        StringBuilder sql = new StringBuilder();
        for (Change change : undoing) {
            sql.append(sql(change, database));
        }
        return sql.append(rows.delete(set)).toString();
    }

    private static String sql(Change change, Database database) {
        StringBuilder sql = new StringBuilder();
        for (Sql statement : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
            String text = statement.toSql().strip();
            sql.append(text).append(text.endsWith(";") ? "\n" : ";\n");
        }
        return sql.toString();
    }

    private static void refuseConditions(ChangeSet set) {
        boolean conditional = set.getPreconditions() != null && !set.getPreconditions().getNestedPreconditions().isEmpty()
                || set.getContextFilter() != null && !set.getContextFilter().isEmpty()
                || set.getLabels() != null && !set.getLabels().isEmpty();
        if (conditional || set.isAlwaysRun() || set.isRunOnChange() || !set.isRunInTransaction()) {
            throw new ProvisioningFailure("The change set " + set + " has a precondition, context or label, or runs always, on change or outside"
                    + " a transaction. Every schema of a version must be the same: write a plain change set.");
        }
    }
}
