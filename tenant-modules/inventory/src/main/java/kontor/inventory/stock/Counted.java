package kontor.inventory.stock;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A number of something.
 *
 * @param id       what is counted: a product, or a line
 * @param quantity how many, in the product's unit
 */
public record Counted(UUID id, BigDecimal quantity) {
}
