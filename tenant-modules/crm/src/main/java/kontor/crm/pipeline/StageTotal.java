package kontor.crm.pipeline;

import java.math.BigDecimal;
import kontor.crm.opportunity.PipelineStage;

/**
 * Open deals at one stage in one currency.
 *
 * @param stage    the stage
 * @param currency ISO 4217 code; null for deals whose amount nobody has said
 * @param count    how many deals
 * @param amount   what they are worth, without tax; zero without a currency
 * @param weighted the same, each deal by its probability
 */
public record StageTotal(PipelineStage stage, String currency, long count, BigDecimal amount, BigDecimal weighted) {

    /** For totals read from the database, where a sum of nothing is null. */
    public StageTotal {
        amount = Amounts.rounded(amount, currency);
        weighted = Amounts.rounded(weighted, currency);
    }
}
