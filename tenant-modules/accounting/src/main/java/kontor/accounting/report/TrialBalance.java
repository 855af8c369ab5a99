package kontor.accounting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What stands on each account, in the legal entity's currency. Balances are debit less credit.
 *
 * @param company  legal entity
 * @param currency ISO 4217 code of all amounts
 * @param from     first day of the turnover; null for since the books were opened
 * @param to       last day
 * @param lines    accounts that anything was booked on, by code
 * @param debit    sum of the turnover's debit side
 * @param credit   sum of its credit side: the same
 */
public record TrialBalance(UUID company, String currency, LocalDate from, LocalDate to, List<Line> lines, BigDecimal debit, BigDecimal credit) {

    /**
     * An account.
     *
     * @param account the account
     * @param code    its code
     * @param name    its name
     * @param kind    what it is, such as {@code ASSET}
     * @param opening balance before the first day
     * @param debit   turnover on the debit side
     * @param credit  turnover on the credit side
     * @param closing balance at the end of the last day
     */
    public record Line(UUID account, String code, String name, String kind, BigDecimal opening, BigDecimal debit, BigDecimal credit,
                       BigDecimal closing) {
    }
}
