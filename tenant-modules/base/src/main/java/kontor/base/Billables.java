package kontor.base;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Orders as they are to be billed, in the transaction of the running action. Implemented as a bean by each module that keeps
 * orders; the one with the fullest form that is switched on answers, {@code base} last.
 */
public interface Billables {

    /** Id of the module; it is asked only where the module is switched on. */
    String module();

    /** An order that stands; empty if it is not here, or is not agreed yet or any more. */
    Optional<Billable> find(UUID order);

    /**
     * An order that stands.
     *
     * @param order     customer, terms and lines
     * @param delivered how many of which line have left the house and not come back; empty where nobody keeps count
     */
    record Billable(TradeDocument order, Optional<Map<UUID, BigDecimal>> delivered) {
    }
}
