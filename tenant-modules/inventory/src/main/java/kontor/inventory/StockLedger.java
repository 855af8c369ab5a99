package kontor.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.value.Money;

/**
 * What the stock of a legal entity is worth, for the modules that keep its books; in the transaction and under the
 * permission of the running action. A bean of this module: ask only where it is switched on.
 */
public interface StockLedger {

    /**
     * A product's share of the stock.
     *
     * @param product  the product
     * @param quantity how many there are, in its unit; below zero where more have left than came in
     * @param value    what they are worth
     */
    record Worth(UUID product, BigDecimal quantity, Money value) {
    }

    /**
     * What a document has changed.
     *
     * @param document     the document, as in {@link StockValued#document()}
     * @param documentType its definition
     * @param number       its number
     * @param day          the day on which the goods moved
     * @param value        sum of all that it changed
     */
    record Booked(UUID document, String documentType, String number, LocalDate day, Money value) {
    }

    /** What the whole stock is worth at the end of a day in the firm's zone. */
    Money value(UUID company, LocalDate day);

    /** The same by product, those with neither quantity nor value left out, in the order of the products' ids. */
    List<Worth> worth(UUID company, LocalDate day);

    /** What each document has changed from the beginning to the end of a day, in the order of day and number. */
    List<Booked> booked(UUID company, LocalDate day);
}
