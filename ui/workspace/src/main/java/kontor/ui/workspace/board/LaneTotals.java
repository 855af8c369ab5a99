package kontor.ui.workspace.board;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.Total;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.screen.Screen;

/** How many records are in each lane and what they come to, by currency; asked of the database at once. */
final class LaneTotals {

    private final Screen screen;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> sums = new HashMap<>();

    private LaneTotals(Screen screen) {
        this.screen = screen;
    }

    /** Totals of what the list shows; {@code sum} is a field of money, or null. */
    static LaneTotals of(Screen screen, EntityDefinition<?> definition, ListState state, String sum) {
        LaneTotals totals = new LaneTotals(screen);
        List<Total> found = screen.desk().totals(definition, state.query(List.of(definition.title())), definition.stateField().orElseThrow(), sum);
        for (Total total : found) {
            totals.counts.merge(total.group(), total.count(), Long::sum);
            if (total.sum() != null && total.currency() != null) {
                totals.sums.computeIfAbsent(total.group(), g -> new TreeMap<>()).merge(total.currency(), total.sum(), BigDecimal::add);
            }
        }
        return totals;
    }

    long count(String lane) {
        return counts.getOrDefault(lane, 0L);
    }

    String sum(String lane) {
        return sums.getOrDefault(lane, Map.of()).entrySet().stream()
                .map(e -> screen.formats().roundMoney(new Money(e.getValue(), e.getKey()))).collect(Collectors.joining(" + "));
    }
}
