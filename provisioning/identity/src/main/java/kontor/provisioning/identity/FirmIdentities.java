package kontor.provisioning.identity;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** A firm's organization in Keycloak and who is in it. Errors of every method: {@link IdentityFailure}. */
public final class FirmIdentities {
    private static final int NOT_FOUND = 404;

    private final KeycloakAdmin keycloak;

    /** Over the administration interface. */
    public FirmIdentities(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** The id of a firm's organization, by the firm's alias. */
    public Optional<UUID> organization(String alias) {
        return keycloak.list("/organizations?max=1000&search=" + KeycloakAdmin.encoded(alias)).stream()
            .map(JsonValue::asJsonObject).filter(found -> found.getString("alias", "").equals(alias))
            .map(found -> UUID.fromString(found.getString("id"))).findFirst();
    }

    /**
     * Makes a firm's organization and tells its id. It gets a domain that nobody owns: Keycloak finds organizations by name and
     * domain, not by alias.
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
     */
    public static String organizationName(String alias, String name) {
        return name + " (" + alias + ")";
    }

    /** Deletes a firm's organization; its people stay. */
    public void deleteOrganization(UUID organization) {
        keycloak.delete("/organizations/" + organization);
    }

    /** Makes a person a member of a firm's organization; nothing happens if they are. */
    public void join(UUID organization, UUID person) {
        if (!isIn(organization, person)) {
            keycloak.create("/organizations/" + organization + "/members", Json.createValue(person.toString()));
        }
    }

    /** Takes a person out of a firm's organization; nothing happens if they are not in it. */
    public void leave(UUID organization, UUID person) {
        if (isIn(organization, person)) {
            keycloak.delete("/organizations/" + organization + "/members/" + person);
        }
    }

    /** Whether a person is in any organization. */
    public boolean isAnywhere(UUID person) {
        return !keycloak.list("/organizations/members/" + person + "/organizations").isEmpty();
    }

    private boolean isIn(UUID organization, UUID person) {
        try {
            keycloak.read("/organizations/" + organization + "/members/" + person);
            return true;
        } catch (IdentityFailure missing) {
            if (missing.status() == NOT_FOUND) {
                return false;
            }
            throw missing;
        }
    }
}
