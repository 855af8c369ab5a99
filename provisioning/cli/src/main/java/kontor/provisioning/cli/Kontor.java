package kontor.provisioning.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import kontor.platform.core.key.KeyMissing;
import kontor.provisioning.cli.bench.BenchCommand;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.cli.command.DatabaseCommand;
import kontor.provisioning.cli.command.LogsCommand;
import kontor.provisioning.cli.command.ResetCommand;
import kontor.provisioning.cli.command.StartCommand;
import kontor.provisioning.cli.command.StatusCommand;
import kontor.provisioning.cli.command.StopCommand;
import kontor.provisioning.cli.realm.RealmCommand;
import kontor.provisioning.cli.tenant.CreateTenantCommand;
import kontor.provisioning.cli.tenant.TenantCommand;
import kontor.provisioning.engine.ProvisioningFailure;
import kontor.provisioning.identity.IdentityFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. The script {@code kontor} in the root of the checkout builds it and calls it. */
@Command(name = "kontor", description = "Kontor on this machine, and its firms.", mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND", footer = {"  test    Run every test of the project and say what ran.", "",
        "Ports and places: KONTOR_PORT (9080), KONTOR_KEYCLOAK_PORT (9081), KONTOR_DB_PORT (9082), KONTOR_HOME (.kontor).",
        "Exit codes: 0 done, 1 not done (the reason is told), 2 a wrong call."})
public final class Kontor {
    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private Kontor() {
    }

    /**
     * Runs a command and ends the process with its exit code: 0 done, 1 a failure that is explained, 2 a wrong call.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        LIQUIBASE.setLevel(Level.WARNING);
        Path root = Path.of(System.getProperty("kontor.root", ".")).toAbsolutePath().normalize();
        Path stack = Path.of(System.getProperty("kontor.stack", root.resolve("provisioning/cli/target/stack").toString()));
        System.exit(commandLine(new Context(root, stack, System.getenv(), System.out)).execute(arguments));
    }

    /**
     * @param context where we are
     * @return the command line with all commands
     */
    static CommandLine commandLine(Context context) {
        return new CommandLine(new Kontor())
            .addSubcommand(new StartCommand(context))
            .addSubcommand(new StopCommand(context))
            .addSubcommand(new StatusCommand(context))
            .addSubcommand(new LogsCommand(context))
            .addSubcommand(new ResetCommand(context))
            .addSubcommand(new BenchCommand(context))
            .addSubcommand(new CommandLine(new TenantCommand(context)).addSubcommand(new CreateTenantCommand(context)))
            .addSubcommand(new DatabaseCommand(context))
            .addSubcommand(new RealmCommand(context))
            .setExecutionExceptionHandler(Kontor::explain);
    }

    private static int explain(Exception error, CommandLine command, CommandLine.ParseResult result) {
        PrintWriter out = command.getErr();
        boolean foreseen = error instanceof Failure || error instanceof ProvisioningFailure || error instanceof IdentityFailure
            || error instanceof KeyMissing;
        out.println();
        out.println(foreseen ? "Not done. " + error.getMessage() : "Not done, and nobody foresaw this: " + error);
        if (error instanceof Failure failure) {
            failure.remedy().lines().forEach(line -> out.println("  " + line));
        }
        if (error instanceof IdentityFailure) {
            out.println("  Read Keycloak's log:  ./kontor logs keycloak");
        }
        if (!foreseen || System.getenv("KONTOR_DEBUG") != null) {
            error.printStackTrace(out);
        }
        out.flush();
        return 1;
    }
}
