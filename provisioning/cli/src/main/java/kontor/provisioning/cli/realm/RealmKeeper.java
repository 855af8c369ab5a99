package kontor.provisioning.cli.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import kontor.provisioning.identity.IdentityFailure;
import kontor.provisioning.identity.KeycloakAdmin;

/**
 * Brings a realm that exists to what this version wants of it: settings, profile of people, clients, rights of the worker.
 * People, organizations and whatever an operator added stay as they are. Safe to repeat.
 */
public final class RealmKeeper {

    private static final String MANAGEMENT = "realm-management";
    private static final int NOT_FOUND = 404;
    /** Parts that have an address of their own, or are made once only. */
    private static final List<String> APART = List.of("clients", "clientScopes", "components", "users", "organizations",
        "defaultDefaultClientScopes", "defaultOptionalClientScopes");

    private final KeycloakAdmin keycloak;

    /** @param keycloak as an administrator of the realm master */
    public RealmKeeper(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * @param realm what the realm has to be
     * @return true if it was made now
     */
    public boolean apply(JsonObject realm) {
        if (!isThere()) {
            keycloak.makeRealm(realm);
            return true;
        }
        JsonObjectBuilder settings = Json.createObjectBuilder(realm);
        APART.forEach(settings::remove);
        keycloak.replace("", settings.build());
        keycloak.replace("/users/profile", profile(realm));
        realm.getJsonArray("clients").forEach(client -> client(client.asJsonObject()));
        realm.getJsonArray("users").stream().map(JsonValue::asJsonObject).filter(user -> user.containsKey("serviceAccountClientId"))
            .forEach(this::rights);
        return false;
    }

    private boolean isThere() {
        try {
            keycloak.read("");
            return true;
        } catch (IdentityFailure missing) {
            if (missing.status() == NOT_FOUND) {
                return false;
            }
            throw missing;
        }
    }

    private static JsonObject profile(JsonObject realm) {
        String json = realm.getJsonObject("components").getJsonArray("org.keycloak.userprofile.UserProfileProvider").getJsonObject(0)
            .getJsonObject("config").getJsonArray("kc.user.profile.config").getString(0);
        return Json.createReader(new StringReader(json)).readObject();
    }

    private void client(JsonObject client) {
        JsonArray found = keycloak.list("/clients?clientId=" + KeycloakAdmin.encoded(client.getString("clientId")));
        if (found.isEmpty()) {
            keycloak.create("/clients", client);
        } else {
            // Mappers and scopes of a client that exists have addresses of their own; they have not changed yet.
            keycloak.replace("/clients/" + found.getJsonObject(0).getString("id"), Json.createObjectBuilder(client)
                .remove("protocolMappers").remove("defaultClientScopes").remove("optionalClientScopes").build());
        }
    }

    private void rights(JsonObject account) {
        String client = id(account.getString("serviceAccountClientId"));
        String user = keycloak.read("/clients/" + client + "/service-account-user").getString("id");
        String roles = "/users/" + user + "/role-mappings/clients/" + id(MANAGEMENT);
        List<String> wanted = account.getJsonObject("clientRoles").getJsonArray(MANAGEMENT).getValuesAs(JsonString::getString);
        JsonArrayBuilder missing = Json.createArrayBuilder();
        keycloak.list(roles + "/available").stream().map(JsonValue::asJsonObject)
            .filter(role -> wanted.contains(role.getString("name"))).forEach(missing::add);
        keycloak.create(roles, missing.build());
    }

    private String id(String client) {
        return keycloak.list("/clients?clientId=" + client).getJsonObject(0).getString("id");
    }
}
