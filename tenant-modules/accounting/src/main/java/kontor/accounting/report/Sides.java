package kontor.accounting.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Sums of both sides.
 *
 * @param id     of what
 * @param debit  debit side
 * @param credit credit side
 */
public record Sides(UUID id, BigDecimal debit, BigDecimal credit) {

    BigDecimal balance() {
        return debit.subtract(credit);
    }
}
