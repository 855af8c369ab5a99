package kontor.provisioning.cli.home;

import java.nio.file.Path;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.identity.KeycloakAdmin;

/**
 * What the environment decides for a local installation; everything has a default.
 *
 * @param root the checkout, where the built applications lie
 * @param home the folder with all state (KONTOR_HOME)
 * @param webPort port of everything on the web (KONTOR_PORT)
 * @param keycloakPort port of Keycloak (KONTOR_KEYCLOAK_PORT)
 * @param databaseHost where PostgreSQL runs (KONTOR_DB_HOST); the local stack's is always this machine
 * @param databasePort port of PostgreSQL (KONTOR_DB_PORT)
 * @param keycloakUrl Keycloak's own address, without the realm (KONTOR_KEYCLOAK_URL)
 * @param baseUrl address under which browsers reach the applications (KONTOR_BASE_URL)
 * @param issuer address of the realm, as it stands in tokens (KONTOR_ISSUER)
 * @param heap largest heap of Open Liberty, as Java writes sizes (KONTOR_HEAP)
 * @param keycloakHeap largest heap of Keycloak, as Java writes sizes (KONTOR_KEYCLOAK_HEAP)
 * @param logFormat SIMPLE or JSON, the format of Open Liberty's console log (KONTOR_LOG_FORMAT)
 * @param mail the mail server (KONTOR_MAIL_…)
 */
public record Settings(Path root, Path home, int webPort, int keycloakPort, String databaseHost,
                       int databasePort, String keycloakUrl, String baseUrl, String issuer, String heap,
                       String keycloakHeap, String logFormat, MailServer mail) {

    /** Name of the realm in Keycloak. */
    public static final String REALM = KeycloakAdmin.REALM;

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Reads the settings.
     *
     * @param environment the environment variables
     * @param root the checkout
     * @return the settings, with defaults where nothing is said
     * @throws Failure if a variable has no legal value; its name is told
     */
    public static Settings from(Map<String, String> environment, Path root) {
        int web = port(environment, "KONTOR_PORT", 9080);
        int keycloak = port(environment, "KONTOR_KEYCLOAK_PORT", 9081);
        int database = port(environment, "KONTOR_DB_PORT", 9082);
        distinct(web, keycloak, database);
        String home = text(environment, "KONTOR_HOME", root.resolve(".kontor").toString());
        return new Settings(root, Path.of(home).toAbsolutePath().normalize(), web, keycloak,
            text(environment, "KONTOR_DB_HOST", LOOPBACK), database,
            text(environment, "KONTOR_KEYCLOAK_URL", "http://localhost:" + keycloak),
            text(environment, "KONTOR_BASE_URL", "http://localhost:" + web),
            text(environment, "KONTOR_ISSUER", "http://localhost:" + keycloak + "/realms/" + REALM),
            size(environment, "KONTOR_HEAP", "1g"),
            size(environment, "KONTOR_KEYCLOAK_HEAP", "512m"),
            oneOf(environment, "KONTOR_LOG_FORMAT", "SIMPLE", "JSON"), MailServer.from(environment));
    }

    /** @return true if the installation is the one that this machine's local stack runs */
    public boolean isLocal() {
        return databaseHost.equals(LOOPBACK);
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = text(environment, name, Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Failure(name + "=" + value + " is not a port.", "Set " + name + " to a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static void distinct(int web, int keycloak, int database) {
        if (web == keycloak || web == database || keycloak == database) {
            throw new Failure("Two parts have the same port: KONTOR_PORT=" + web + ", KONTOR_KEYCLOAK_PORT=" + keycloak
                + ", KONTOR_DB_PORT=" + database + ".", "Give each a port of its own.");
        }
    }

    private static String size(Map<String, String> environment, String name, String otherwise) {
        String value = text(environment, name, otherwise);
        if (!value.matches("[1-9][0-9]{0,5}[kmgKMG]")) {
            throw new Failure(name + "=" + value + " is not a size.", "Write it as Java does, for example 512m or 2g.");
        }
        return value;
    }

    private static String oneOf(Map<String, String> environment, String name, String... legal) {
        String value = text(environment, name, legal[0]);
        for (String one : legal) {
            if (one.equalsIgnoreCase(value)) {
                return one;
            }
        }
        throw new Failure(name + "=" + value + " is not known.", "Use one of: " + String.join(", ", legal) + ".");
    }
}
