package kontor.provisioning.cli.command;

import java.io.PrintStream;
import java.util.Locale;
import kontor.provisioning.cli.demo.DemoPeople;
import kontor.provisioning.cli.home.Settings;

/**
 * The last words of a start: addresses and demo sign-ins.
 *
 * @param settings the addresses
 */
record Welcome(Settings settings) {

    /** @param out where to print */
    void print(PrintStream out) {
        out.println();
        out.println("Kontor serves at");
        line(out, settings.baseUrl() + "/", "the public page");
        line(out, settings.baseUrl() + "/app/", "the workspace");
        line(out, settings.baseUrl() + "/api/v1/openapi", "the API, described");
        line(out, settings.keycloakUrl() + "/admin/", "Keycloak (user kontor-admin, password in " + settings.home()
            + "/secrets.properties)");
        DemoPeople demo = DemoPeople.read();
        out.println();
        out.println("Sign in as (every password is \"" + demo.password() + "\")");
        demo.people().forEach(person -> line(out, person.email(), String.format(Locale.ROOT, "%-32s %s",
            person.role(), person.firms().isEmpty() ? "-" : String.join(", ", person.firms()))));
        out.println();
    }

    private static void line(PrintStream out, String left, String right) {
        out.printf(Locale.ROOT, "  %-36s %s%n", left, right);
    }
}
