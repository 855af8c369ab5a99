package kontor.provisioning.engine.server;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where PostgreSQL listens.
 *
 * @param host name or address
 * @param port its port
 */
public record DatabaseServer(String host, int port) {

    /** Login that owns the directory, all schemas and all tables. */
    public static final String MIGRATOR = "kontor_migrator";
    /** Login of the applications; it may do nothing until it takes the role of a tenant. */
    public static final String APP = "kontor_app";
    /** Login for the directory of tenants and the queue of jobs. */
    public static final String CONTROL = "kontor_control";
    /** Login of the identity server, for its own database of the same name. */
    public static final String KEYCLOAK = "keycloak";
    /** Group of all tenants' roles: what each of them may do outside its schema. */
    public static final String TENANTS = "kontor_tenant";

    /** Connections without a pool. */
    public DataSource connect(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        source.setStringType("unspecified");
        source.setApplicationName("kontor-engine");
        return source;
    }
}
