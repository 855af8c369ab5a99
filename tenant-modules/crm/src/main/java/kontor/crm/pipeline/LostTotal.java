package kontor.crm.pipeline;

import java.math.BigDecimal;
import kontor.crm.opportunity.LostReason;

/**
 * Deals lost for one reason in one currency.
 *
 * @param reason   the reason
 * @param currency ISO 4217 code; null for deals whose amount nobody had said
 * @param count    how many deals
 * @param amount   what they would have been worth, without tax; zero without a currency
 */
public record LostTotal(LostReason reason, String currency, long count, BigDecimal amount) {

    /** For totals read from the database, where a sum of nothing is null. */
    public LostTotal {
        amount = Amounts.rounded(amount, currency);
    }
}
