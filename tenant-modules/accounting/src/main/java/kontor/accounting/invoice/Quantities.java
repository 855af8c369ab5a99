package kontor.accounting.invoice;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How many, of something.
 *
 * @param id       of what
 * @param quantity how many
 */
public record Quantities(UUID id, BigDecimal quantity) {
}
