package kontor.accounting.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A sum.
 *
 * @param id  of what
 * @param sum the sum
 */
public record Grouped(UUID id, BigDecimal sum) {
}
