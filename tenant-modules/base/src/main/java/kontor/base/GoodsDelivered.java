package kontor.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * Goods of an order have left the house, or have come back.
 *
 * @param order    the order
 * @param delivery the document that they left or came back with
 * @param lines    how many of which line
 */
public record GoodsDelivered(UUID order, UUID delivery, List<Line> lines) implements DomainEvent {

    /**
     * Goods of a line.
     *
     * @param line     the order's line
     * @param quantity how many left; below zero for what came back
     */
    public record Line(UUID line, BigDecimal quantity) {
    }

    @Override
    public UUID subject() {
        return order;
    }
}
