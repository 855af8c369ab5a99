package kontor.platform.api.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a member may do, as told by the module that keeps members.
 *
 * @param member  the member
 * @param name    their name, for history and screens
 * @param email   their e-mail address
 * @param company the legal entity that their new records belong to
 * @param team    members whose records the scope "team" reaches, the member included
 * @param grants  lines of their roles by the role's name, for answers to "why may I not?"
 * @param awaited whether they were invited and have not been here yet
 */
public record MemberGrants(UUID member, String name, String email, UUID company, Set<UUID> team, Map<String, List<Grant>> grants,
                           boolean awaited) {
}
