package kontor.platform.api.identity;

import java.util.UUID;

/**
 * Somebody who is to be let in.
 *
 * @param member   the member that they are in this tenant
 * @param name     full name
 * @param email    e-mail address, by which an account is found or made
 * @param language IETF tag of the language they read; null for the tenant's
 * @param subject  their account as far as it is known; null for none
 * @param joined   whether they have been here: then {@code subject} is theirs for good, whatever their address is now
 */
public record Invitee(UUID member, String name, String email, String language, String subject, boolean joined) {
}
