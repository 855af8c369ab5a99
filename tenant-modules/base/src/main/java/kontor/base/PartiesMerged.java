package kontor.base;

import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * Two parties turned out to be the same.
 *
 * @param party     the one that is kept
 * @param duplicate the one that went out of use
 */
public record PartiesMerged(UUID party, UUID duplicate) implements DomainEvent {

    @Override
    public UUID subject() {
        return party;
    }
}
