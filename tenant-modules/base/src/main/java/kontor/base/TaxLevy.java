package kontor.base;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One levy of a tax: a percentage of a base, or a fixed amount for each unit.
 *
 * @param id          tells it apart in totals
 * @param name        what documents call it, such as {@code VAT 19 %}
 * @param kind        percentage or fixed amount
 * @param rate        per cent, or the amount for one unit in the document's currency
 * @param raisesBase  whether later levies of the same tax are reckoned on the base with this one added
 * @param onRaised    whether its own base contains the levies before it that raise it; of no meaning for a fixed amount
 */
public record TaxLevy(UUID id, String name, TaxKind kind, BigDecimal rate, boolean raisesBase, boolean onRaised) {
}
