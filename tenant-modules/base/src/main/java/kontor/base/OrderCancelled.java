package kontor.base;

import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * A confirmed order will not come about, or not further.
 *
 * @param order the order
 */
public record OrderCancelled(UUID order) implements DomainEvent {

    @Override
    public UUID subject() {
        return order;
    }
}
