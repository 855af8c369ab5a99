package kontor.inventory.value;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a move changes in the value of a product.
 *
 * @param quantity  how many more there are; below zero for fewer
 * @param worth     how much more they are worth, to the smallest unit of the currency; below zero for less
 * @param variance  whether it mends an earlier guess rather than values goods that move
 * @param orderLine of a variance, the line of the customer's order whose goods had left too early; null for none
 */
record Change(BigDecimal quantity, BigDecimal worth, boolean variance, UUID orderLine) {
}
