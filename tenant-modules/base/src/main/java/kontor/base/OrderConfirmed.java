package kontor.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * An order has been confirmed: goods may be reserved and services planned.
 *
 * @param order    the order
 * @param company  legal entity that sells
 * @param customer who buys
 * @param number   the order's number
 * @param day      the order's day
 * @param lines    what is wanted
 */
public record OrderConfirmed(UUID order, UUID company, UUID customer, String number, LocalDate day, List<Line> lines) implements DomainEvent {

    /**
     * What is wanted of a product.
     *
     * @param line     the order's line
     * @param product  the product
     * @param quantity how many, in the product's unit
     */
    public record Line(UUID line, UUID product, BigDecimal quantity) {
    }

    @Override
    public UUID subject() {
        return order;
    }
}
