package kontor.accounting.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was booked on an account.
 *
 * @param account the account
 * @param debit   on the debit side
 * @param credit  on the credit side
 */
public record AccountTurnover(UUID account, BigDecimal debit, BigDecimal credit) {

    static final AccountTurnover NONE = new AccountTurnover(null, BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal balance() {
        return debit.subtract(credit);
    }
}
