package kontor.provisioning.engine.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kontor.provisioning.engine.ProvisioningFailure;
import org.postgresql.PGConnection;

/**
 * Makes an empty PostgreSQL server ready for Kontor, as its superuser: logins, the two databases, extensions, and the
 * rights that PostgreSQL gives to everybody taken away. May be run any number of times; passwords are set anew each time.
 */
public final class ServerBootstrap {

    private final DatabaseServer server;
    private final String superuser;
    private final String password;
    private final String database;

    /**
     * @param superuser name of the login that may do all
     * @param password  its password
     * @param database  name of the database of all tenants, usually {@code kontor}
     */
    public ServerBootstrap(DatabaseServer server, String superuser, String password, String database) {
        this.server = server;
        this.superuser = superuser;
        this.password = password;
        this.database = database;
    }

    /**
     * Does it.
     *
     * @throws ProvisioningFailure if the server cannot be reached or refuses
     */
    public void run(LoginPasswords passwords) {
        try (Connection connection = server.connect("postgres", superuser, password).getConnection()) {
            makeLogins(connection, passwords);
            makeDatabase(connection, database, superuser);
            makeDatabase(connection, DatabaseServer.KEYCLOAK, DatabaseServer.KEYCLOAK);
            execute(connection, ServerStatements.CLOSE_OTHER_DATABASES);
        } catch (SQLException e) {
            throw failure(e);
        }
        try (Connection connection = server.connect(database, superuser, password).getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, ServerStatements.RIGHTS_ON_DATABASE);
            execute(connection, ServerStatements.EXTENSIONS);
            execute(connection, ServerStatements.TAKE_FROM_EVERYBODY);
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static void makeLogins(Connection connection, LoginPasswords passwords) throws SQLException {
        execute(connection, ServerStatements.ROLES);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        // The driver sends the salted hash: no password in clear reaches the server or its log.
        postgres.alterUserPassword(DatabaseServer.MIGRATOR, passwords.migrator().toCharArray(), "scram-sha-256");
        postgres.alterUserPassword(DatabaseServer.APP, passwords.app().toCharArray(), "scram-sha-256");
        postgres.alterUserPassword(DatabaseServer.CONTROL, passwords.control().toCharArray(), "scram-sha-256");
        postgres.alterUserPassword(DatabaseServer.KEYCLOAK, passwords.keycloak().toCharArray(), "scram-sha-256");
    }

    /** Sorting is ICU's, so that names stand in a list where people of any language look for them. */
    private static void makeDatabase(Connection connection, String name, String owner) throws SQLException {
        if (text(connection, ServerStatements.FIND_DATABASE, name) == null) {
            execute(connection, text(connection, ServerStatements.FORMAT_CREATE_DATABASE, name, owner));
        }
        execute(connection, text(connection, ServerStatements.FORMAT_CLOSE_DATABASE, name));
    }

    private static String text(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    private ProvisioningFailure failure(SQLException e) {
        return new ProvisioningFailure("PostgreSQL at " + server.host() + ":" + server.port() + " could not be prepared as '" + superuser
                + "' (" + e.getSQLState() + "): " + e.getMessage(), e);
    }
}
