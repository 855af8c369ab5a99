package kontor.provisioning.identity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts of people. Errors of every method: {@link IdentityFailure}. */
public final class People {

    /** Attribute that tells whose invitation made an account; administrators alone may see it. */
    public static final String INVITATION = "kontorInvitation";
    private static final int NOT_FOUND = 404;

    private final KeycloakAdmin keycloak;

    /** Over the administration interface. */
    public People(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** How an invitation is named: by tenant and member. */
    public static String invitation(UUID tenant, UUID member) {
        return tenant + "/" + member;
    }

    /** The person who has that e-mail address. */
    public Optional<Person> byEmail(String email) {
        return keycloak.list("/users?exact=true&briefRepresentation=false&email=" + KeycloakAdmin.encoded(email)).stream()
            .map(found -> person(found.asJsonObject())).findFirst();
    }

    /** The person of that id. */
    public Optional<Person> byId(UUID id) {
        try {
            return Optional.of(person(keycloak.read("/users/" + id)));
        } catch (IdentityFailure missing) {
            if (missing.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    /** Makes an account. */
    public UUID make(Newcomer newcomer) {
        String name = newcomer.name().strip();
        int space = name.lastIndexOf(' ');
        JsonObjectBuilder user = Json.createObjectBuilder().add("username", newcomer.email()).add("email", newcomer.email())
            .add("emailVerified", newcomer.invitation() == null).add("enabled", true)
            .add("firstName", space < 0 ? name : name.substring(0, space)).add("lastName", space < 0 ? name : name.substring(space + 1))
            .add("attributes", attributes(newcomer));
        if (newcomer.password() != null) {
            user.add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password")
                .add("value", newcomer.password()).add("temporary", newcomer.temporary())));
        }
        return UUID.fromString(keycloak.create("/users", user.build()));
    }

    private static JsonObjectBuilder attributes(Newcomer newcomer) {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        if (newcomer.language() != null) {
            attributes.add("locale", one(newcomer.language()));
        }
        if (newcomer.invitation() != null) {
            attributes.add(INVITATION, one(newcomer.invitation()));
        }
        return attributes;
    }

    private static JsonArrayBuilder one(String value) {
        return Json.createArrayBuilder().add(value);
    }

    /** Deletes an account, for what came to nothing. */
    public void delete(UUID person) {
        keycloak.delete("/users/" + person);
    }

    /** Whether nobody can have signed in with an account yet: it has no password, no key and no other sign-on. */
    public boolean isUntouched(UUID person) {
        return keycloak.list("/users/" + person + "/credentials").isEmpty()
            && keycloak.list("/users/" + person + "/federated-identity").isEmpty();
    }

    /**
     * Gives an account its first password. The whole representation is sent back with it, for Keycloak empties what is left out.
     *
     * @param hash the password as {@link PasswordHash} writes it: in clear it is never passed on
     */
    public void setFirstPassword(UUID person, PasswordHash hash) {
        JsonObject user = keycloak.read("/users/" + person);
        keycloak.replace("/users/" + person, Json.createObjectBuilder(user)
            .add("credentials", Json.createArrayBuilder().add(hash.asCredential())).build());
    }

    /** Sends a mail by which the person proves the address and chooses a password, and then comes back to the workspace. */
    public void mailFirstSteps(UUID person, String client, String address, Duration valid) {
        keycloak.replace("/users/" + person + "/execute-actions-email?client_id=" + KeycloakAdmin.encoded(client) + "&redirect_uri="
            + KeycloakAdmin.encoded(address) + "&lifespan=" + valid.toSeconds(),
            Json.createArrayBuilder().add("VERIFY_EMAIL").add("UPDATE_PASSWORD").build());
    }

    /** Ends all sessions of a person, in every application. */
    public void signOut(UUID person) {
        keycloak.create("/users/" + person + "/logout", Json.createObjectBuilder().build());
    }

    private static Person person(JsonObject user) {
        String invitation = user.containsKey("attributes") && user.getJsonObject("attributes").containsKey(INVITATION)
            ? user.getJsonObject("attributes").getJsonArray(INVITATION).getString(0) : "";
        return new Person(UUID.fromString(user.getString("id")), user.getString("email", "").toLowerCase(Locale.ROOT), invitation);
    }
}
