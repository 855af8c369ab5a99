package kontor.crm.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.crm.opportunity.LostReason;
import kontor.crm.opportunity.PipelineStage;

/** Takes amounts and currencies out of totals for those who may not see what a deal is worth. */
final class Veil {

    private Veil() {
    }

    static List<StageTotal> open(List<StageTotal> totals, boolean amounts) {
        if (amounts) {
            return totals;
        }
        Map<PipelineStage, Long> counts = new LinkedHashMap<>();
        totals.forEach(total -> counts.merge(total.stage(), total.count(), Long::sum));
        return counts.entrySet().stream().map(e -> new StageTotal(e.getKey(), null, e.getValue(), null, null)).toList();
    }

    static List<LostTotal> lost(List<LostTotal> totals, boolean amounts) {
        if (amounts) {
            return totals;
        }
        Map<LostReason, Long> counts = new LinkedHashMap<>();
        totals.forEach(total -> counts.merge(total.reason(), total.count(), Long::sum));
        return counts.entrySet().stream().map(e -> new LostTotal(e.getKey(), null, e.getValue(), null)).toList();
    }

    static List<ClosedDeal> closed(List<ClosedDeal> deals, boolean amounts) {
        return amounts ? deals : deals.stream()
                .map(deal -> new ClosedDeal(deal.stage(), deal.closedAt(), deal.daysOpen(), null, null)).toList();
    }
}
