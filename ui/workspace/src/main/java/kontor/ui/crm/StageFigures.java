package kontor.ui.crm;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.crm.pipeline.StageTotal;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.screen.Screen;

/** Number and worth of the deals at one stage, all currencies together in words only. */
final class StageFigures {

    private final Screen screen;
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private final Map<String, BigDecimal> weighted = new TreeMap<>();
    private long count;

    StageFigures(Screen screen) {
        this.screen = screen;
    }

    void add(StageTotal total) {
        count += total.count();
        if (total.currency() != null) {
            sums.merge(total.currency(), total.amount(), BigDecimal::add);
            weighted.merge(total.currency(), total.weighted(), BigDecimal::add);
        }
    }

    void add(StageFigures other) {
        count += other.count;
        other.sums.forEach((currency, sum) -> sums.merge(currency, sum, BigDecimal::add));
        other.weighted.forEach((currency, sum) -> weighted.merge(currency, sum, BigDecimal::add));
    }

    long count() {
        return count;
    }

    String sum() {
        return text(screen, sums);
    }

    String weighted() {
        return text(screen, weighted);
    }

    /** The sum in one currency; zero for none. */
    BigDecimal sumIn(String currency) {
        return sums.getOrDefault(currency, BigDecimal.ZERO);
    }

    static String text(Screen screen, Map<String, BigDecimal> sums) {
        return sums.entrySet().stream().map(e -> screen.formats().roundMoney(new Money(e.getValue(), e.getKey()))).collect(Collectors.joining(" + "));
    }
}
