package kontor.accounting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was booked on an account in a period, in the order of days. Balances are debit less credit.
 *
 * @param account the account
 * @param opening balance before the first day
 * @param lines   what was booked, at most {@link Reports#PAGE}
 * @param closing balance at the end of the last day
 * @param whole   whether no line is left out
 */
public record LedgerPage(UUID account, BigDecimal opening, List<Line> lines, BigDecimal closing, boolean whole) {

    /**
     * A line of a booking.
     *
     * @param entry   the booking
     * @param number  its number
     * @param day     its day
     * @param text    what for
     * @param debit   on the debit side
     * @param credit  on the credit side
     * @param balance balance after it
     */
    public record Line(UUID entry, String number, LocalDate day, String text, BigDecimal debit, BigDecimal credit, BigDecimal balance) {
    }
}
