package kontor.inventory.value;

import java.math.BigDecimal;

/**
 * What of an issue has not come back.
 *
 * @param quantity how many, below zero
 * @param worth    what they were issued at, below zero
 */
public record Away(BigDecimal quantity, BigDecimal worth) {
}
