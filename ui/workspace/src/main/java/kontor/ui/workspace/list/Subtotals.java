package kontor.ui.workspace.list;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Total;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.screen.Screen;

/** What a list's records come to by the value of one field: numbers and sums, asked of the services with the list's own question. */
final class Subtotals {

    /** Records that share a value. */
    static final class Group {

        private final String key;
        private final String label;
        private long count;
        private final Map<FieldDefinition, Map<String, BigDecimal>> sums = new LinkedHashMap<>();

        private Group(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** The value as filters write it; null for none. */
        String key() {
            return key;
        }

        /** The value for people. */
        String label() {
            return label;
        }

        /** Number of records. */
        long count() {
            return count;
        }

        /** The conditions that its records fulfil. */
        List<Filter> filters(FieldDefinition field) {
            if (key == null) {
                return List.of(new Filter(field.name(), Filter.Operator.EMPTY, List.of()));
            } else if (field.kind() == FieldKind.DATE) {
                YearMonth month = YearMonth.parse(key);
                return List.of(new Filter(field.name(), Filter.Operator.GE, List.of(month.atDay(1).toString())),
                        new Filter(field.name(), Filter.Operator.LE, List.of(month.atEndOfMonth().toString())));
            }
            return List.of(new Filter(field.name(), Filter.Operator.EQ, List.of(key)));
        }

        private void add(FieldDefinition field, Total total) {
            String of = total.currency() != null ? total.currency() : total.unit() != null ? total.unit() : "";
            sums.computeIfAbsent(field, f -> new TreeMap<>()).merge(of, total.sum(), BigDecimal::add);
        }
    }

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private final FieldDefinition by;
    private final Map<String, Group> groups = new HashMap<>();
    private final Group all = new Group(null, "");

    private Subtotals(Screen screen, EntityDefinition<?> definition, FieldDefinition by) {
        this.screen = screen;
        this.definition = definition;
        this.by = by;
    }

    /** Subtotals of what {@code question} matches, by a field; sums of those {@code columns} that can be summed. */
    static Subtotals of(Screen screen, EntityDefinition<?> definition, ListQuery question, FieldDefinition by, List<String> columns) {
        Subtotals made = new Subtotals(screen, definition, by);
        List<FieldDefinition> summed = screen.readable(definition, columns).stream()
                .filter(field -> field.kind().isSummed() && !field.sensitive() && !field.isCustom()).toList();
        if (summed.isEmpty()) {
            screen.desk().totals(definition, question, by.name(), null).forEach(t -> made.count(t));
        }
        for (FieldDefinition sum : summed) {
            List<Total> totals = screen.desk().totals(definition, question, by.name(), sum.name());
            if (sum == summed.get(0)) {
                totals.forEach(made::count);
            }
            totals.stream().filter(t -> t.sum() != null).forEach(t -> {
                made.group(t).add(sum, t);
                made.all.add(sum, t);
            });
        }
        return made;
    }

    /** Whether records can be grouped by a field: it has few values, or days that months have in common, and lists can be filtered by it. */
    static boolean isGrouped(FieldDefinition field) {
        return field.filterable() && !field.sensitive() && !field.isCustom() && switch (field.kind()) {
            case OPTION, STATE, BOOLEAN, COUNTRY, CURRENCY, LANGUAGE, DATE -> true;
            case REFERENCE -> field.target() != null;
            default -> false;
        };
    }

    private void count(Total total) {
        group(total).count += total.count();
        all.count += total.count();
    }

    private Group group(Total total) {
        return groups.computeIfAbsent(String.valueOf(total.group()), k -> new Group(total.group(), label(total)));
    }

    private String label(Total total) {
        if (total.group() == null || total.group().isEmpty()) {
            return screen.say("group.none");
        }
        if (by.kind() == FieldKind.REFERENCE) {
            return total.label() == null ? screen.say("list.untitled") : total.label();
        } else if (by.kind() == FieldKind.DATE) {
            return screen.formats().month(YearMonth.parse(total.group()).atDay(1));
        }
        return new FieldShow(screen, definition).text(by, by.kind() == FieldKind.BOOLEAN ? (Object) Boolean.valueOf(total.group()) : total.group());
    }

    /** The groups: options in their own order, months as they pass, others by name, those without a value at the end. */
    List<Group> groups() {
        List<Group> sorted = new ArrayList<>(groups.values());
        List<String> options = by.options();
        sorted.sort(Comparator.comparing((Group g) -> g.key() == null).thenComparing(g -> options.indexOf(g.key()))
                .thenComparing(g -> by.kind() == FieldKind.DATE ? String.valueOf(g.key()) : g.label(), String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }

    /** All groups together. */
    Group all() {
        return all;
    }

    /** Sums of a group as words, each with the name of its field; empty if there are none. */
    String sums(Group group) {
        return group.sums.entrySet().stream().map(e -> screen.say("group.sum", screen.names().field(definition, e.getKey()), e.getValue().entrySet().stream()
                .map(s -> sum(e.getKey(), s.getKey(), s.getValue()))
                .collect(Collectors.joining(" + ")))).collect(Collectors.joining(" · "));
    }

    private String sum(FieldDefinition field, String of, BigDecimal sum) {
        return field.kind() == FieldKind.MONEY ? screen.formats().money(new Money(sum, of))
                : screen.formats().measured(sum, of.isEmpty() ? null : of);
    }
}
