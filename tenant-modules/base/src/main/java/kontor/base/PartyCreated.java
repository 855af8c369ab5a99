package kontor.base;

import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * The firm came to know a party.
 *
 * @param party the new one
 */
public record PartyCreated(UUID party) implements DomainEvent {

    @Override
    public UUID subject() {
        return party;
    }
}
