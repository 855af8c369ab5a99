package kontor.provisioning.worker;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;

/** A prepared database with real schemas of firms, and transactions in them as the server makes them. */
public final class FirmHouse {

    private static final LoginPasswords PASSWORDS = new LoginPasswords("m", "a", "c", "k");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static FirmHouse shared;

    /** Schema and name of a firm. */
    public record Chamber(String schema, String alias) {
    }

    /** Switches modules of firms. */
    public final Engine engine;

    private final DatabaseServer server = new DatabaseServer("127.0.0.1", PostgresServer.shared().port());
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    private FirmHouse() {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        new ServerBootstrap(server, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, "worker").run(PASSWORDS);
        engine = new Engine(migrator(), MasterKeys.parse(MasterKeys.generate("test")));
        engine.prepare();
        factory = Persistence.createEntityManagerFactory("statements", Map.of(
                "jakarta.persistence.nonJtaDataSource", app(), "eclipselink.logging.level", "OFF"));
    }

    /** The one house of a test run. */
    public static synchronized FirmHouse shared() {
        if (shared == null) {
            shared = new FirmHouse();
        }
        return shared;
    }

    /** A new firm with those modules besides the public edition. */
    public Chamber firm(String... modules) {
        String alias = "firm" + COUNT.incrementAndGet();
        var tenant = engine.create(new TenantRequest(alias, alias, "NL", "EUR", "en", "Europe/Amsterdam", null, List.of(modules)));
        return new Chamber(tenant.schema().toString(), alias);
    }

    /** Connections of the login that owns all. */
    public DataSource migrator() {
        return server.connect("worker", DatabaseServer.MIGRATOR, PASSWORDS.migrator());
    }

    private DataSource app() {
        return server.connect("worker", DatabaseServer.APP, PASSWORDS.app());
    }

    /** Runs work in a transaction of its own in the firm's role; {@link #entities} works within it. */
    public <T> T within(Chamber firm, Callable<T> work) throws Exception {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            entities.createNativeQuery("set local role " + firm.schema()).executeUpdate();
            entities.createNativeQuery("set local search_path to " + firm.schema() + ", extensions").executeUpdate();
            T answer = work.call();
            entities.getTransaction().commit();
            return answer;
        } finally {
            current.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** Stands for the entity manager of the transaction that this thread is in. */
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** A connection in the firm's role, with a transaction open. */
    public Connection connection(Chamber firm) throws SQLException {
        Connection connection = app().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + firm.schema() + "; set search_path = " + firm.schema() + ", extensions");
        }
        connection.commit();
        return connection;
    }

    /** Runs a statement in the firm's role. */
    public void run(Chamber firm, String sql) throws SQLException {
        try (Connection connection = connection(firm); Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    /** First column of a query in the firm's role. */
    public List<String> column(Chamber firm, String sql) throws SQLException {
        try (Connection connection = connection(firm); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }
}
