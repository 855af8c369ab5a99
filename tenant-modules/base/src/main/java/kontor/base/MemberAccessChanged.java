package kontor.base;

import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * A member was invited, shut out or let in again; the member's record says how it stands now.
 *
 * @param member whose account is to follow
 */
public record MemberAccessChanged(UUID member) implements DomainEvent {

    @Override
    public UUID subject() {
        return member;
    }
}
