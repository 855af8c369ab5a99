package kontor.base;

import java.time.Instant;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * Somebody was given a link for a member, with which they choose their first password.
 *
 * @param member    whom it is for
 * @param tokenHash SHA-256 of its secret, in hexadecimal digits; the secret is kept nowhere
 * @param until     when it ends
 */
public record InvitationLinkMade(UUID member, String tokenHash, Instant until) implements DomainEvent {

    @Override
    public UUID subject() {
        return member;
    }
}
