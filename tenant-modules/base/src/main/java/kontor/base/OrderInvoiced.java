package kontor.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * Lines of an order have been invoiced, or credited.
 *
 * @param order   the order
 * @param invoice the invoice or credit note
 * @param lines   how many of which line
 */
public record OrderInvoiced(UUID order, UUID invoice, List<Line> lines) implements DomainEvent {

    /**
     * What was invoiced of a line.
     *
     * @param line     the order's line
     * @param quantity how many; below zero for what was credited
     */
    public record Line(UUID line, BigDecimal quantity) {
    }

    @Override
    public UUID subject() {
        return order;
    }
}
