package kontor.provisioning.engine;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kontor.provisioning.engine.module.ModuleDefinition;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase itself on a schema: the judge of what the engine's scripts leave behind. */
final class PlainLiquibase {

    /** Kept, for the logging system forgets the level of a logger that nobody holds. */
    private static final Logger LOG = Logger.getLogger("liquibase");

    static {
        LOG.setLevel(Level.WARNING);
        System.setProperty("liquibase.analytics.enabled", "false");
    }

    private final DataSource migrator;
    private final String schema;

    PlainLiquibase(DataSource migrator, String schema) {
        this.migrator = migrator;
        this.schema = schema;
    }

    @FunctionalInterface
    private interface Use<T> {
        T with(Liquibase liquibase) throws Exception;
    }

    void update(ModuleDefinition module) throws Exception {
        on(module, liquibase -> {
            liquibase.update(new Contexts());
            return null;
        });
    }

    List<ChangeSet> unrun(ModuleDefinition module) throws Exception {
        return on(module, liquibase -> liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()));
    }

    void rollBackAll(ModuleDefinition module, int changes) throws Exception {
        on(module, liquibase -> {
            liquibase.rollback(changes, "");
            return null;
        });
    }

    private <T> T on(ModuleDefinition module, Use<T> use) throws Exception {
        ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor();
        Map<String, Object> scope = new HashMap<>();
        scope.put(Scope.Attr.resourceAccessor.name(), resources);
        scope.put(Scope.Attr.ui.name(), new LoggerUIService());
        try (Connection connection = migrator.getConnection()) {
            return Scope.child(scope, () -> {
                Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDefaultSchemaName(schema);
                database.setLiquibaseSchemaName(schema);
                database.setDatabaseChangeLogTableName("changelog_" + module.id());
                try (var statement = connection.createStatement()) {
                    statement.execute("set search_path = " + schema + ", extensions, pg_temp");
                }
                Liquibase liquibase = new Liquibase(module.changelog(), resources, database);
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                return use.with(liquibase);
            });
        }
    }
}
