package kontor.base;

import java.util.Optional;
import java.util.UUID;

/**
 * The orders that the firm has taken, in their simple form, for other modules; in the transaction of the running action.
 * Each order is here once, whoever took it; a module with a fuller form of it keeps the two in step under the same id.
 */
public interface OrderBook {

    /**
     * Takes an order that has been agreed with the customer, with what a document of the caller's says. Whoever asks again
     * for the same origin gets the same order. Publishes {@link OrderAgreed}.
     *
     * @param agreed     customer, lines and terms
     * @param originType definition of the record that it comes from, such as {@code crm.quotation}
     * @param origin     that record
     */
    UUID agree(TradeDocument agreed, String originType, UUID origin);

    /** An order in its simple form. */
    Optional<TradeDocument> find(UUID order);

    /** The order that came from a record, if one did. */
    Optional<UUID> from(UUID origin);

    /**
     * Keeps the simple form in step with a fuller one of the same id, which may be new here.
     *
     * @param order the full form
     * @param state how far it has come
     */
    void keep(TradeDocument order, OrderState state);
}
