package kontor.provisioning.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.module.ModuleCatalog;
import kontor.provisioning.engine.module.ModuleDefinition;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;

/** A prepared database of its own on the shared server, with the modules of the test resources. */
final class Installation {

    static final LoginPasswords PASSWORDS = new LoginPasswords("m-secret", "a-secret", "c-secret", "k-secret");
    static final String MASTERS = MasterKeys.generate("2026");
    static final ModuleDefinition BASE = new ModuleDefinition("base", List.of());
    static final ModuleDefinition CRM = new ModuleDefinition("crm", List.of("base"));
    static final ModuleDefinition SALES = new ModuleDefinition("sales", List.of("base", "crm"));

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String database = "kontor_" + COUNT.incrementAndGet();
    final DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
    final ServerBootstrap bootstrap = new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, database);
    final Engine engine;

    Installation() {
        this(List.of(BASE, CRM, SALES));
    }

    Installation(List<ModuleDefinition> modules) {
        bootstrap.run(PASSWORDS);
        engine = engine(modules);
        engine.prepare();
    }

    /** Another program on the same database, with other modules. */
    Engine engine(List<ModuleDefinition> modules) {
        return engine(modules, MASTERS);
    }

    /** Another program with other master keys. */
    Engine engine(List<ModuleDefinition> modules, String masters) {
        return new Engine(migrator(), MasterKeys.parse(masters), new ModuleCatalog(modules));
    }

    DataSource migrator() {
        return server.connect(database, DatabaseServer.MIGRATOR, PASSWORDS.migrator());
    }

    DataSource app() {
        return server.connect(database, DatabaseServer.APP, PASSWORDS.app());
    }

    DataSource control() {
        return server.connect(database, DatabaseServer.CONTROL, PASSWORDS.control());
    }

    DataSource superuser() {
        return PostgresServer.shared().superuser(database);
    }

    static TenantRequest firm(String alias, String... modules) {
        return new TenantRequest(alias, "Firm " + alias, "DE", "EUR", "de", "Europe/Berlin", null, List.of(modules));
    }

    /** Runs statements, and gives the first column of the last one's result as text, if it has one. */
    static String run(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            String answer = null;
            for (String sql : statements) {
                boolean rows = statement.execute(sql);
                answer = rows ? text(statement.getResultSet()) : null;
            }
            connection.commit();
            return answer;
        }
    }

    private static String text(ResultSet rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        while (rows.next()) {
            text.append(text.isEmpty() ? "" : "\n").append(rows.getString(1));
        }
        return text.toString();
    }

    /** What an application's transaction begins with. */
    static String[] as(String schema, String... statements) {
        String[] all = new String[statements.length + 1];
        all[0] = "set local role " + schema + "; set local search_path = " + schema + ", extensions";
        System.arraycopy(statements, 0, all, 1, statements.length);
        return all;
    }
}
