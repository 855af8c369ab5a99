package kontor.provisioning.cli.stack;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kontor.platform.core.key.MasterKeys;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.MigrationReport;
import kontor.provisioning.engine.founding.Founding;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;

/** The database of this installation: brings it up to date, and gives the engine that works on its firms. */
public final class HouseDatabase {
    /** Name of the database of all firms. */
    public static final String NAME = "kontor";
    private static final String SUPERUSER = "postgres";

    private final DatabaseServer server;
    private final Secrets secrets;

    /**
     * @param settings where PostgreSQL listens
     * @param secrets the logins' passwords
     */
    public HouseDatabase(Settings settings, Secrets secrets) {
        this.server = new DatabaseServer(settings.databaseHost(), settings.databasePort());
        this.secrets = secrets;
    }

    /**
     * Makes or updates logins, databases, the directory of firms and every firm's tables. Safe to repeat.
     *
     * @param warnings gets a line for each firm that could not be brought up to date and stays as it was
     * @return how many firms could not
     */
    public int prepare(Consumer<String> warnings) {
        new ServerBootstrap(server, SUPERUSER, secrets.get(Secrets.Name.KONTOR_DB_SUPERUSER_PASSWORD), NAME)
            .run(new LoginPasswords(secrets.get(Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD),
                secrets.get(Secrets.Name.KONTOR_DB_APP_PASSWORD), secrets.get(Secrets.Name.KONTOR_DB_CONTROL_PASSWORD),
                secrets.get(Secrets.Name.KONTOR_DB_KEYCLOAK_PASSWORD)));
        Engine engine = engine();
        engine.prepare();
        List<MigrationReport.Outcome> failed = engine.migrateAll().failed();
        failed.forEach(firm -> warnings.accept(firm.tenant() + " could not be brought up to date and stays as it was: " + firm.error()));
        return failed.size();
    }

    /** @return the people's places and roles in new firms */
    public Founding founding() {
        return new Founding(migrator());
    }

    /** @return the engine, working as the login that owns all schemas */
    public Engine engine() {
        return new Engine(migrator(), MasterKeys.parse(secrets.get(Secrets.Name.KONTOR_MASTER_KEY)));
    }

    /** @return connections of the login that owns all schemas */
    public DataSource migrator() {
        return server.connect(NAME, DatabaseServer.MIGRATOR, secrets.get(Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD));
    }

    /** @return connections of the superuser, for measuring alone */
    public DataSource superuser() {
        return server.connect(NAME, SUPERUSER, secrets.get(Secrets.Name.KONTOR_DB_SUPERUSER_PASSWORD));
    }

    /** @return connections of the login of the applications */
    public DataSource app() {
        return server.connect(NAME, DatabaseServer.APP, secrets.get(Secrets.Name.KONTOR_DB_APP_PASSWORD));
    }
}
