package kontor.provisioning.cli.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Firms and people as Keycloak knows them: an organization for each firm, its people as members. */
public final class FirmIdentities {
    private final KeycloakAdmin keycloak;

    /** @param keycloak the administration interface */
    public FirmIdentities(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * A person who is to be able to sign in.
     *
     * @param email e-mail address, which is the user name
     * @param name full name
     * @param password first password
     * @param temporary whether it must be changed at the first sign-in
     */
    public record Newcomer(String email, String name, String password, boolean temporary) {
    }

    /**
     * @param alias a firm's alias
     * @return id of its organization, if there is one
     */
    public Optional<UUID> organization(String alias) {
        return keycloak.list("/organizations?max=1000&search=" + KeycloakAdmin.encoded(alias)).stream()
            .map(JsonValue::asJsonObject).filter(found -> found.getString("alias", "").equals(alias))
            .map(found -> UUID.fromString(found.getString("id"))).findFirst();
    }

    /**
     * Makes a firm's organization. It gets a domain that nobody owns: Keycloak finds organizations by name and domain, not
     * by alias.
     *
     * @param alias the firm's alias
     * @param name its name
     * @return id of the organization
     */
    public UUID makeOrganization(String alias, String name) {
        return UUID.fromString(keycloak.create("/organizations", Json.createObjectBuilder().add("alias", alias)
            .add("name", organizationName(alias, name)).add("enabled", true)
            .add("domains", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", alias + ".kontor.internal")
                .add("verified", false))).build()));
    }

    /**
     * Keycloak wants every organization's name once, and two firms may well bear the same one: the alias tells them apart,
     * for Keycloak as for a person who chooses between them.
     *
     * @param alias a firm's alias
     * @param name its name
     * @return the name of its organization
     */
    public static String organizationName(String alias, String name) {
        return name + " (" + alias + ")";
    }

    /**
     * Deletes a firm's organization; its people stay.
     *
     * @param organization its id
     */
    public void deleteOrganization(UUID organization) {
        keycloak.delete("/organizations/" + organization);
    }

    /**
     * @param email an e-mail address
     * @return id of the person who has it, if there is one
     */
    public Optional<UUID> person(String email) {
        JsonArray found = keycloak.list("/users?exact=true&email=" + KeycloakAdmin.encoded(email));
        return found.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(found.getJsonObject(0).getString("id")));
    }

    /**
     * Makes a person who can sign in.
     *
     * @param newcomer the person
     * @return id of the person
     */
    public UUID makePerson(Newcomer newcomer) {
        int space = newcomer.name().lastIndexOf(' ');
        JsonObject user = Json.createObjectBuilder().add("username", newcomer.email()).add("email", newcomer.email())
            .add("emailVerified", true).add("enabled", true)
            .add("firstName", space < 0 ? newcomer.name() : newcomer.name().substring(0, space))
            .add("lastName", space < 0 ? newcomer.name() : newcomer.name().substring(space + 1))
            .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password")
                .add("value", newcomer.password()).add("temporary", newcomer.temporary()))).build();
        return UUID.fromString(keycloak.create("/users", user));
    }

    /**
     * Deletes a person, for a firm that came to nothing.
     *
     * @param person id of the person
     */
    public void deletePerson(UUID person) {
        keycloak.delete("/users/" + person);
    }

    /**
     * Makes a person a member of a firm's organization.
     *
     * @param organization id of the organization
     * @param person id of the person
     */
    public void join(UUID organization, UUID person) {
        boolean member = keycloak.list("/organizations/" + organization + "/members?max=10000").stream()
            .anyMatch(found -> found.asJsonObject().getString("id").equals(person.toString()));
        if (!member) {
            keycloak.create("/organizations/" + organization + "/members", Json.createValue(person.toString()));
        }
    }
}
