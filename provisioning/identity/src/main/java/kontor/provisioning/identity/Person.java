package kontor.provisioning.identity;

import java.util.UUID;

/**
 * An account.
 *
 * @param id         what Keycloak calls the person
 * @param email      e-mail address
 * @param invitation whose invitation made it; empty for an account that came otherwise
 */
public record Person(UUID id, String email, String invitation) {
}
