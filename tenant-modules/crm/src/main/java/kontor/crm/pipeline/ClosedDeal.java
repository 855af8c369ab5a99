package kontor.crm.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import kontor.crm.opportunity.PipelineStage;

/**
 * A deal that was won or lost, as far as reports go by it.
 *
 * @param stage    {@link PipelineStage#WON} or {@link PipelineStage#LOST}
 * @param closedAt when, in UTC
 * @param daysOpen whole days from its making to its end
 * @param amount   what it was worth, without tax; null if nobody had said
 * @param currency ISO 4217 code of the amount; null if there is none
 */
public record ClosedDeal(PipelineStage stage, Instant closedAt, Integer daysOpen, BigDecimal amount, String currency) {

    /** The month that it counts in. */
    YearMonth month(ZoneId zone) {
        return YearMonth.from(closedAt.atZone(zone));
    }

    /** Whether it was won. */
    boolean isWon() {
        return stage == PipelineStage.WON;
    }
}
