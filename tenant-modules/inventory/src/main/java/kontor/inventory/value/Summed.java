package kontor.inventory.value;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a product's entries come to.
 *
 * @param product  the product
 * @param quantity how many there are
 * @param worth    what they are worth
 * @param currency ISO 4217 code
 */
public record Summed(UUID product, BigDecimal quantity, BigDecimal worth, String currency) {
}
