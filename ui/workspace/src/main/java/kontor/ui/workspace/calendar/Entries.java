package kontor.ui.workspace.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.CalendarDays;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Sort;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.screen.Screen;

/** What falls on the days of a stretch: read by the list's own question, with the days as one more condition. */
final class Entries {

    /** Most records read for one stretch. */
    static final int MOST = 600;

    /**
     * A record on its day.
     *
     * @param row  the record
     * @param day  its day in the firm's zone
     * @param time when it begins; null if it takes the whole day
     */
    record Entry(Row row, LocalDate day, LocalTime time) {
    }

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private final CalendarDays days;
    private final ZoneId zone;

    Entries(Screen screen, EntityDefinition<?> definition) {
        this.screen = screen;
        this.definition = definition;
        days = definition.calendar().orElseThrow();
        zone = screen.formats().zone();
    }

    /** Entries by day, each day's in their order; days without any are left out. */
    Map<LocalDate, List<Entry>> between(ListState state, LocalDate first, LocalDate last) {
        Map<UUID, Row> found = new LinkedHashMap<>();
        if (isReadable(days.starts())) {
            read(state, days.starts(), first.atStartOfDay(zone).toInstant().toString(),
                    last.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1).toString(), found);
        }
        if (isReadable(days.day())) {
            read(state, days.day(), first.toString(), last.toString(), found);
        }
        Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
        for (Row row : found.values()) {
            Entry entry = entry(row);
            if (!entry.day().isBefore(first) && !entry.day().isAfter(last)) {
                byDay.computeIfAbsent(entry.day(), d -> new ArrayList<>()).add(entry);
            }
        }
        byDay.values().forEach(list -> list.sort(Comparator.comparing(Entry::time, Comparator.nullsFirst(Comparator.naturalOrder()))));
        return byDay;
    }

    private boolean isReadable(String field) {
        return field != null && screen.access().mayRead(definition, definition.field(field));
    }

    private void read(ListState state, String field, String from, String to, Map<UUID, Row> found) {
        List<Filter> filters = new ArrayList<>(state.filters());
        filters.add(new Filter(field, Filter.Operator.GE, List.of(from)));
        filters.add(new Filter(field, Filter.Operator.LE, List.of(to)));
        List<Sort> order = definition.field(field).sortable() ? List.of(new Sort(field, false)) : List.of();
        ListQuery question = state.withFilters(filters).withSort(order).query(fields());
        String cursor = null;
        do {
            Page page = screen.desk().list(definition, question.page(ListQuery.MOST, cursor, 0));
            page.items().forEach(row -> found.putIfAbsent(row.id(), row));
            cursor = page.next();
        } while (cursor != null && found.size() < MOST);
    }

    private List<String> fields() {
        Set<String> wanted = new LinkedHashSet<>(List.of(definition.title()));
        for (String field : new String[] {days.day(), days.starts(), days.ends(), definition.stateField().orElse(null), definition.subtitle().orElse(null)}) {
            if (isReadable(field)) {
                wanted.add(field);
            }
        }
        return List.copyOf(wanted);
    }

    private Entry entry(Row row) {
        if (days.starts() != null && row.get(days.starts()) instanceof Instant starts) {
            return new Entry(row, starts.atZone(zone).toLocalDate(), starts.atZone(zone).toLocalTime());
        }
        return new Entry(row, (LocalDate) row.get(days.day()), null);
    }
}
