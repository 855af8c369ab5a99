package kontor.provisioning.cli.tenant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.MigrationReport;
import kontor.provisioning.engine.TenantDetails;
import kontor.provisioning.engine.isolation.IsolationReport;
import kontor.provisioning.engine.module.Bundles;
import kontor.provisioning.engine.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The firms of this installation, or of the one that the environment names. */
@Command(name = "tenant", description = "List, make and change firms.", mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class TenantCommand {
    private final Context context;

    /** @param context where we are */
    public TenantCommand(Context context) {
        this.context = context;
    }

    /**
     * Lists the firms.
     *
     * @param json for programs
     * @return exit code
     */
    @Command(description = "List the firms.", mixinStandardHelpOptions = true)
    public int list(@Option(names = "--json", description = "Answer in JSON.") boolean json) {
        List<Tenant> tenants = engine().list();
        if (json) {
            print(TenantJson.list(tenants));
            return 0;
        }
        tenants.forEach(tenant -> print(String.format(Locale.ROOT, "%-20s %-32s %-10s %s", tenant.alias(), tenant.name(),
            word(tenant), String.join(", ", tenant.modules()))));
        return 0;
    }

    /**
     * Shows one firm.
     *
     * @param alias the firm
     * @param json for programs
     * @return exit code
     */
    @Command(description = "Show a firm.", mixinStandardHelpOptions = true)
    public int show(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias,
                    @Option(names = "--json", description = "Answer in JSON.") boolean json) {
        TenantDetails details = engine().show(alias);
        print(json ? TenantJson.details(details) : TenantText.details(details));
        return 0;
    }

    /**
     * Switches bundles and modules on, one module after the other.
     *
     * @param alias the firm
     * @param names the bundles or modules
     * @return exit code
     */
    @Command(description = "Switch bundles or modules on, with the roles that they bring.", mixinStandardHelpOptions = true)
    public int enable(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias,
                      @Parameters(paramLabel = "BUNDLE", arity = "1..*", description = "The bundles or modules.") List<String> names) {
        Tenant tenant = null;
        for (String module : Bundles.discover().modules(names)) {
            tenant = engine().enable(alias, module);
            house().database().founding().found(tenant);
        }
        return changed(tenant);
    }

    /**
     * Switches bundles and modules off, one module after the other; their data stays.
     *
     * @param alias the firm
     * @param names the bundles or modules
     * @return exit code
     */
    @Command(description = "Switch bundles or modules off; their data stays.", mixinStandardHelpOptions = true)
    public int disable(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias,
                       @Parameters(paramLabel = "BUNDLE", arity = "1..*", description = "The bundles or modules.") List<String> names) {
        List<String> modules = new ArrayList<>(Bundles.discover().modules(names));
        Collections.reverse(modules);
        Tenant tenant = null;
        for (String module : modules) {
            tenant = engine().disable(alias, module);
        }
        return changed(tenant);
    }

    /**
     * Locks a firm out.
     *
     * @param alias the firm
     * @return exit code
     */
    @Command(description = "Lock a firm out; its data stays.", mixinStandardHelpOptions = true)
    public int suspend(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias) {
        return changed(engine().suspend(alias));
    }

    /**
     * Lets a firm in again.
     *
     * @param alias the firm
     * @return exit code
     */
    @Command(description = "Let a suspended firm in again.", mixinStandardHelpOptions = true)
    public int resume(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias) {
        return changed(engine().resume(alias));
    }

    /**
     * Brings tables to this program's versions.
     *
     * @param alias the firm; all if left out
     * @return exit code, 1 if a firm could not be migrated
     */
    @Command(description = "Bring the tables of a firm, or of all, to this version.", mixinStandardHelpOptions = true)
    public int migrate(@Parameters(paramLabel = "ALIAS", arity = "0..1", description = "The firm; all if left out.") String alias) {
        return told(alias == null ? engine().migrateAll() : new MigrationReport(List.of(engine().migrate(alias))), "brought up to date");
    }

    /**
     * Wraps the firms' keys by the current master key.
     *
     * @return exit code, 1 if a firm's key stays as it was
     */
    @Command(description = "Wrap every firm's key by the first of KONTOR_MASTER_KEY; the others can go then.",
        mixinStandardHelpOptions = true)
    public int rewrap() {
        return told(engine().rewrapKeys(), "wrapped anew");
    }

    private int told(MigrationReport report, String done) {
        for (MigrationReport.Outcome outcome : report.outcomes()) {
            print(outcome.tenant() + ": " + (outcome.error() == null ? String.join(", ", outcome.steps()) : outcome.error()));
        }
        print(report.outcomes().size() - report.failed().size() + " " + done + ", " + report.failed().size() + " failed");
        return report.failed().isEmpty() ? 0 : 1;
    }

    /**
     * Tries whether a firm's isolation holds.
     *
     * @param alias the firm
     * @param json for programs
     * @return exit code, 1 if it does not hold
     */
    @Command(description = "Try whether a firm's isolation holds; changes nothing.", mixinStandardHelpOptions = true)
    public int verify(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias,
                      @Option(names = "--json", description = "Answer in JSON.") boolean json) {
        IsolationReport report = engine().verify(alias, house().database().app());
        print(json ? TenantJson.isolation(report) : TenantText.isolation(report));
        return report.held() ? 0 : 1;
    }

    /**
     * Deletes a firm for good.
     *
     * @param alias the firm
     * @param yes do not ask
     * @return exit code
     */
    @Command(description = "Delete a firm and all its data, after asking.", mixinStandardHelpOptions = true)
    public int delete(@Parameters(paramLabel = "ALIAS", description = "The firm.") String alias,
                      @Option(names = "--yes", description = "Do not ask.") boolean yes) {
        Tenant tenant = engine().show(alias).tenant();
        if (!yes && !confirmed(tenant)) {
            print("Nothing was deleted.");
            return 1;
        }
        house().delete(tenant);
        print(alias + " is deleted.");
        return 0;
    }

    private boolean confirmed(Tenant tenant) {
        if (System.console() == null) {
            throw new Failure("delete removes all data of " + tenant.name() + " and there is no terminal to ask at.",
                "If that is meant:  ./kontor tenant delete " + tenant.alias() + " --yes");
        }
        String answer = System.console().readLine("Delete all data of %s? Type its alias %s: ", tenant.name(), tenant.alias());
        return tenant.alias().equals(answer);
    }

    private int changed(Tenant tenant) {
        print(tenant.alias() + ": " + word(tenant) + ", modules " + tenant.modules().stream().collect(Collectors.joining(", ")));
        return 0;
    }

    private Engine engine() {
        return house().database().engine();
    }

    private House house() {
        return House.of(context);
    }

    private void print(String line) {
        context.out().println(line);
    }

    private static String word(Tenant tenant) {
        return tenant.status().name().toLowerCase(Locale.ROOT);
    }
}
