package kontor.provisioning.cli.command;

import kontor.provisioning.cli.home.GivenSecrets;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.stack.HouseDatabase;
import picocli.CommandLine.Command;

/** The database of this installation, or of the one that the environment names. */
@Command(name = "database", description = "Prepare the database server.", mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class DatabaseCommand {
    private final Context context;

    /** @param context where we are */
    public DatabaseCommand(Context context) {
        this.context = context;
    }

    /**
     * Makes or updates logins, databases, the directory and all firms' tables; safe to repeat.
     *
     * @return exit code, 1 if a firm could not be brought up to date
     */
    @Command(description = "Make logins, databases and the directory on a new server, and bring all firms' tables to this version. "
        + "Safe to repeat. Needs the passwords of all logins and of the superuser.", mixinStandardHelpOptions = true)
    public int prepare() {
        Settings settings = context.settings();
        Secrets secrets = GivenSecrets.of(settings, context.environment(), Secrets.Name.KONTOR_DB_SUPERUSER_PASSWORD,
            Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD, Secrets.Name.KONTOR_DB_APP_PASSWORD, Secrets.Name.KONTOR_DB_CONTROL_PASSWORD,
            Secrets.Name.KONTOR_DB_KEYCLOAK_PASSWORD, Secrets.Name.KONTOR_MASTER_KEY);
        int failed = new HouseDatabase(settings, secrets).prepare(context.out()::println);
        context.out().println("The database at " + settings.databaseHost() + ":" + settings.databasePort() + " is prepared"
            + (failed == 0 ? "." : "; " + failed + " firms stay as they were."));
        return failed == 0 ? 0 : 1;
    }
}
