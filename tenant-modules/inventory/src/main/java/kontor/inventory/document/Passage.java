package kontor.inventory.document;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.base.ProductRef;

/**
 * Goods that a document moves.
 *
 * @param product   the product
 * @param quantity  how many, in its unit, above zero
 * @param released  how many of them had been promised to the document
 * @param cost      what one of what comes in cost; null for what it last cost, or what it was issued at
 * @param orderLine line of the customer's order; null for none
 * @param issueLine line of the delivery that the goods leave with, or had left with; null for none
 */
public record Passage(ProductRef product, BigDecimal quantity, BigDecimal released, BigDecimal cost, UUID orderLine, UUID issueLine) {

    /** Goods that belong to no order and were promised to nobody. */
    public static Passage of(ProductRef product, BigDecimal quantity, BigDecimal cost) {
        return new Passage(product, quantity, BigDecimal.ZERO, cost, null, null);
    }
}
