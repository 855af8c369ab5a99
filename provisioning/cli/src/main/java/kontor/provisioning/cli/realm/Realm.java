package kontor.provisioning.cli.realm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import kontor.provisioning.cli.Resource;
import kontor.provisioning.cli.demo.DemoPeople;
import kontor.provisioning.cli.home.MailServer;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.identity.FirmIdentities;

/**
 * The realm of Keycloak as JSON: {@code kontor-realm.json} with this installation's addresses and mail server, and, as a
 * local installation alone has them, the demo people, their firms and the password grant for programs.
 *
 * @param baseUrl where browsers reach the applications
 * @param workspaceSecret secret of the client kontor-workspace
 * @param workerSecret secret of the client kontor-worker
 * @param mail the mail server
 */
public record Realm(String baseUrl, String workspaceSecret, String workerSecret, MailServer mail) {
    private static final String PROGRAMS = "kontor-cli";

    /**
     * @param settings addresses and mail server
     * @param secrets secrets of the clients
     * @return the realm of that installation
     */
    public static Realm of(Settings settings, Secrets secrets) {
        return new Realm(settings.baseUrl(), secrets.get(Secrets.Name.KONTOR_OIDC_SECRET),
            secrets.get(Secrets.Name.KONTOR_WORKER_SECRET), settings.mail());
    }

    /**
     * @param demo the demo people
     * @return the whole realm, for the import into an empty Keycloak
     */
    public JsonObject withDemo(DemoPeople demo) {
        JsonObject realm = plain();
        JsonArrayBuilder clients = Json.createArrayBuilder();
        for (JsonValue client : realm.getJsonArray("clients")) {
            clients.add(forDemo(client.asJsonObject()));
        }
        JsonArrayBuilder organizations = Json.createArrayBuilder();
        demo.firms().forEach(firm -> organizations.add(organization(firm, demo)));
        JsonArrayBuilder users = Json.createArrayBuilder(realm.getJsonArray("users"));
        demo.people().forEach(person -> users.add(user(person, demo.password())));
        return Json.createObjectBuilder(realm).add("clients", clients).add("organizations", organizations)
            .add("users", users).build();
    }

    /** @return the realm without any firm or person, as a hosted installation begins */
    public JsonObject plain() {
        String json = Resource.text("keycloak/kontor-realm.json")
            .replace("@baseUrl@", baseUrl).replace("@workspaceSecret@", workspaceSecret).replace("@workerSecret@", workerSecret);
        return Json.createObjectBuilder(Json.createReader(new StringReader(json)).readObject())
            .add("resetPasswordAllowed", mail.isThere()).add("smtpServer", mail.asRealmPart()).build();
    }

    private static JsonObject forDemo(JsonObject client) {
        return client.getString("clientId").equals(PROGRAMS)
            ? Json.createObjectBuilder(client).add("directAccessGrantsEnabled", true).build() : client;
    }

    private static JsonObjectBuilder organization(DemoPeople.Firm firm, DemoPeople demo) {
        JsonArrayBuilder members = Json.createArrayBuilder();
        demo.people().stream().filter(person -> person.firms().contains(firm.alias())).forEach(person -> members.add(
            Json.createObjectBuilder().add("username", person.email()).add("membershipType", "UNMANAGED")));
        return Json.createObjectBuilder().add("id", firm.id()).add("alias", firm.alias()).add("name", FirmIdentities.organizationName(firm.alias(), firm.name()))
            .add("enabled", true).add("members", members)
            .add("domains", Json.createArrayBuilder().add(
                Json.createObjectBuilder().add("name", firm.domain()).add("verified", true)));
    }

    private static JsonObjectBuilder user(DemoPeople.Person person, String password) {
        return Json.createObjectBuilder().add("id", person.id()).add("username", person.email())
            .add("email", person.email()).add("emailVerified", true).add("enabled", true)
            .add("firstName", person.firstName()).add("lastName", person.lastName())
            .add("attributes", Json.createObjectBuilder().add("locale", Json.createArrayBuilder().add(person.locale())))
            .add("realmRoles", Json.createArrayBuilder().add("default-roles-" + Settings.REALM))
            .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password")
                .add("value", password).add("temporary", false)));
    }

    /** Hides the secrets from logs. */
    @Override
    public String toString() {
        return "Realm[" + baseUrl + "]";
    }
}
