package kontor.inventory.report;

import java.math.BigDecimal;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/**
 * A product's stock at the end of a day.
 *
 * @param product  the product
 * @param quantity how many there were, in its unit, at all locations of the firm; below zero where more had left than came in
 * @param worth    what the caller's legal entity had them worth; null for those who may not see that
 */
public record StockOnDay(Reference product, BigDecimal quantity, Money worth) {
}
