package kontor.accounting.report;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.accounting.entry.Turn;

/**
 * What a levy came to in a period, for one sort of turnover.
 *
 * @param levy the levy
 * @param name what documents call it
 * @param turn which sort of turnover
 * @param base what it was reckoned on
 * @param tax  what it came to
 */
public record TaxLine(UUID levy, String name, Turn turn, BigDecimal base, BigDecimal tax) {

    /** From what was booked on either side. */
    public TaxLine(UUID levy, String name, Turn turn, BigDecimal base, BigDecimal debit, BigDecimal credit) {
        this(levy, name, turn, base, turn == Turn.SALE || turn == Turn.PURCHASE_CREDIT ? credit.subtract(debit) : debit.subtract(credit));
    }
}
