package kontor.provisioning.cli.home;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import kontor.provisioning.cli.Failure;

/**
 * The mail server that Keycloak sends by: invitations, forgotten passwords. Without a host nothing is mailed.
 *
 * @param host its name; empty for none (KONTOR_MAIL_HOST)
 * @param port its port (KONTOR_MAIL_PORT)
 * @param from address of the sender (KONTOR_MAIL_FROM)
 * @param user name to sign in there with; empty for none (KONTOR_MAIL_USER)
 * @param password its password (KONTOR_MAIL_PASSWORD)
 * @param security {@code STARTTLS}, {@code TLS} or {@code NONE} (KONTOR_MAIL_SECURITY)
 */
public record MailServer(String host, String port, String from, String user, String password, String security) {

    private static final String STARTTLS = "STARTTLS";
    private static final String TLS = "TLS";

    static MailServer from(Map<String, String> environment) {
        MailServer server = new MailServer(text(environment, "KONTOR_MAIL_HOST", ""), text(environment, "KONTOR_MAIL_PORT", "587"),
            text(environment, "KONTOR_MAIL_FROM", ""), text(environment, "KONTOR_MAIL_USER", ""),
            environment.getOrDefault("KONTOR_MAIL_PASSWORD", ""), text(environment, "KONTOR_MAIL_SECURITY", STARTTLS));
        if (server.isThere() && server.from().isEmpty()) {
            throw new Failure("KONTOR_MAIL_HOST is set and KONTOR_MAIL_FROM is not.", "Set KONTOR_MAIL_FROM to the sender's address.");
        }
        if (!server.security().matches("STARTTLS|TLS|NONE")) {
            throw new Failure("KONTOR_MAIL_SECURITY=" + server.security() + " is not known.", "Use one of: STARTTLS, TLS, NONE.");
        }
        return server;
    }

    /** @return true if mails can be sent */
    public boolean isThere() {
        return !host.isEmpty();
    }

    /** @return the server as Keycloak's realm names it; empty for none */
    public JsonObject asRealmPart() {
        JsonObjectBuilder part = Json.createObjectBuilder();
        if (isThere()) {
            part.add("host", host).add("port", port).add("from", from).add("fromDisplayName", "Kontor")
                .add("starttls", Boolean.toString(security.equals(STARTTLS))).add("ssl", Boolean.toString(security.equals(TLS)))
                .add("auth", Boolean.toString(!user.isEmpty()));
            if (!user.isEmpty()) {
                part.add("user", user).add("password", password);
            }
        }
        return part.build();
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
