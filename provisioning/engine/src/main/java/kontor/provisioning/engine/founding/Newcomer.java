package kontor.provisioning.engine.founding;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who joins a firm.
 *
 * @param name      their name
 * @param email     their e-mail address
 * @param subject   their identifier at the identity provider
 * @param position  name of the position they take; made if it is not there
 * @param reportsTo name of the position above it; null for none
 * @param roles     keys of the roles that the position carries, such as {@code base.admin}
 */
public record Newcomer(String name, String email, UUID subject, String position, String reportsTo, List<String> roles) {
}
