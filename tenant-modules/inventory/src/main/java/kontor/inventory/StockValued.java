package kontor.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.value.Money;

/**
 * A document has changed what the stock is worth, for the ledger: one event a document, in the transaction that moves the
 * goods. The sum of all lines ever told for a legal entity is what its stock is worth ({@link StockLedger}). Events of one
 * order come in their order; so do those of one document.
 *
 * @param document     the document: its id never comes a second time
 * @param documentType its definition, such as {@code inventory.delivery}
 * @param number       its number
 * @param company      legal entity that owns the goods
 * @param day          the day, in the firm's zone, on which the goods moved
 * @param order        the customer's order that the goods belong to; null for none
 * @param party        customer or supplier; null for none
 * @param lines        what has changed; none of them is without value and quantity both
 */
public record StockValued(UUID document, String documentType, String number, UUID company, LocalDate day, UUID order, UUID party,
                          List<Line> lines) implements DomainEvent {

    /**
     * A change of value.
     *
     * @param entry     the entry in the stock ledger
     * @param move      the move of goods that it comes from
     * @param product   the product
     * @param quantity  how many more there are, in the product's unit; below zero for fewer, zero for a variance
     * @param value     how much more they are worth, to the smallest unit of the company's currency; below zero for less
     * @param kind      why
     * @param orderLine line of the customer's order that the goods belong to, of a variance that of the goods which had
     *                  left too early; null for none
     */
    public record Line(UUID entry, UUID move, UUID product, BigDecimal quantity, Money value, StockValueKind kind, UUID orderLine) {
    }

    @Override
    public UUID subject() {
        return order == null ? document : order;
    }
}
