package kontor.ui.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.crm.pipeline.LostTotal;
import kontor.crm.pipeline.MonthTotal;
import kontor.crm.pipeline.Pipeline;
import kontor.crm.pipeline.StageTotal;
import kontor.platform.api.value.Money;

/** The pipeline report as JSON. */
final class PipelineJson {

    private PipelineJson() {
    }

    static Map<String, Object> of(Pipeline report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("open", report.open().stream().map(PipelineJson::stage).toList());
        told.put("thisMonth", month(report.thisMonth()));
        told.put("year", month(report.year()));
        told.put("months", report.months().stream().map(PipelineJson::month).toList());
        told.put("lostReasons", report.lostReasons().stream().map(PipelineJson::lost).toList());
        return told;
    }

    static Map<String, Object> stage(StageTotal total) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("stage", total.stage().name());
        told.put("count", total.count());
        told.put("amount", money(total.amount(), total.currency()));
        told.put("weighted", money(total.weighted(), total.currency()));
        return told;
    }

    private static Map<String, Object> month(MonthTotal total) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("month", total.month());
        told.put("won", total.won());
        told.put("lost", total.lost());
        told.put("wonAmounts", total.wonAmounts().entrySet().stream().map(sum -> money(sum.getValue(), sum.getKey())).toList());
        told.put("winRate", total.winRate());
        told.put("averageDays", total.averageDays());
        return told;
    }

    private static Map<String, Object> lost(LostTotal total) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reason", total.reason().name());
        told.put("count", total.count());
        told.put("amount", money(total.amount(), total.currency()));
        return told;
    }

    /** Deals whose amount nobody has said have no currency, and then no amount. */
    private static Money money(java.math.BigDecimal amount, String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}
