package kontor.crm.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Deals closed in a month, or in several that are looked at as one.
 *
 * @param month       the month, in the firm's zone; the first of several
 * @param won         how many were won
 * @param lost        how many were lost
 * @param wonAmounts  what those won were worth, without tax, by currency
 * @param winRate     share of those won, in percent with one digit; null if none was closed
 * @param averageDays days from the making of a deal to its end, on average with one digit; null if none was closed
 */
public record MonthTotal(YearMonth month, long won, long lost, Map<String, BigDecimal> wonAmounts, BigDecimal winRate,
                         BigDecimal averageDays) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The totals of some deals. */
    static MonthTotal of(YearMonth month, List<ClosedDeal> deals) {
        long won = deals.stream().filter(ClosedDeal::isWon).count();
        Map<String, BigDecimal> amounts = new TreeMap<>();
        deals.stream().filter(deal -> deal.isWon() && deal.currency() != null)
                .forEach(deal -> amounts.merge(deal.currency(), deal.amount(), BigDecimal::add));
        amounts.replaceAll((currency, sum) -> Amounts.rounded(sum, currency));
        return new MonthTotal(month, won, deals.size() - won, amounts, share(won, deals.size()), average(deals));
    }

    private static BigDecimal share(long won, int all) {
        return all == 0 ? null : BigDecimal.valueOf(won).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal average(List<ClosedDeal> deals) {
        OptionalDouble days = deals.stream().filter(deal -> deal.daysOpen() != null).mapToInt(ClosedDeal::daysOpen).average();
        return days.isEmpty() ? null : BigDecimal.valueOf(days.getAsDouble()).setScale(1, RoundingMode.HALF_UP);
    }
}
