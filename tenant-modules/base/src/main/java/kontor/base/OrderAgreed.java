package kontor.base;

import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * A customer has agreed to an order, which is in the {@link OrderBook}.
 *
 * @param order    the order
 * @param customer who buys
 */
public record OrderAgreed(UUID order, UUID customer) implements DomainEvent {

    @Override
    public UUID subject() {
        return order;
    }
}
