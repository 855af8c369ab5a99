package kontor.crm.pipeline;

import java.util.List;

/**
 * The pipeline report. Without the right to see amounts they are left out: counts alone remain.
 *
 * @param open        open deals by stage, in the order of the pipeline, and currency
 * @param thisMonth   deals closed in this month so far
 * @param year        deals closed in this month and the eleven before, as one
 * @param months      the same by month, the earliest first, months without any included
 * @param lostReasons why deals of that time were lost, the most frequent reason first
 */
public record Pipeline(List<StageTotal> open, MonthTotal thisMonth, MonthTotal year, List<MonthTotal> months,
                       List<LostTotal> lostReasons) {
}
