package kontor.ui.workspace.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.entity.VersionConflict;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.platform.api.value.Uuids;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.search.SearchService.Hit;
import kontor.ui.workspace.desk.Desk;

/** Records in memory, kept by definition. Filters know "equal" and "contains"; a text is looked for in titles. */
public final class FakeDesk implements Desk {

    private final Map<String, Map<UUID, Row>> rows = new LinkedHashMap<>();
    private final Map<String, List<ActionDescription>> actions = new LinkedHashMap<>();
    private final List<ListQuery> asked = new ArrayList<>();
    private final FakeAccess access;
    private RuntimeException trouble;

    /** A desk for that person. */
    public FakeDesk(FakeAccess access) {
        this.access = access;
    }

    /** Puts a record on the desk. */
    public Row put(EntityDefinition<?> definition, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return keep(definition, Uuids.next(), 1, values);
    }

    /** Offers actions, named after the workflow's moves. */
    public FakeDesk offering(EntityDefinition<?> definition, String... names) {
        actions.put(definition.name(), Stream.of(names).map(n -> new ActionDescription(n, definition.permission(n), null, null)).toList());
        return this;
    }

    /** Fails the next write in that way. */
    public void failNext(RuntimeException with) {
        trouble = with;
    }

    /** Questions that lists have asked. */
    public List<ListQuery> asked() {
        return asked;
    }

    /** Of numbers that are measured in the unit of another record, what that unit is called. */
    private Map<String, String> units(EntityDefinition<?> definition, Map<String, Object> values) {
        Map<String, String> units = new LinkedHashMap<>();
        definition.fields().values().stream().filter(field -> field.measuredIn() != null).forEach(field -> {
            String[] way = field.measuredIn().split("\\.");
            if (values.get(way[0]) instanceof Reference of) {
                rows.values().stream().map(table -> table.get(of.id())).filter(Objects::nonNull)
                        .forEach(measured -> units.put(field.name(), measured.text(way[1])));
            }
        });
        return units;
    }

    private Row keep(EntityDefinition<?> definition, UUID id, long version, Map<String, Object> values) {
        Row row = new Row(id, version, values, units(definition, values));
        table(definition).put(row.id(), row);
        return row;
    }

    private Map<UUID, Row> table(EntityDefinition<?> definition) {
        return rows.computeIfAbsent(definition.name(), n -> new LinkedHashMap<>());
    }

    private Stream<Row> matching(EntityDefinition<?> definition, ListQuery query) {
        return table(definition).values().stream()
                .filter(r -> query.archived() || !Boolean.TRUE.equals(r.get("archived")))
                .filter(r -> query.text() == null || r.text(definition.title()).toLowerCase().contains(query.text().toLowerCase()))
                .filter(r -> query.filters().stream().allMatch(f -> holds(r, f)));
    }

    private static boolean holds(Row row, Filter filter) {
        Object value = row.get(filter.field());
        String text = value instanceof Reference reference ? reference.id().toString() : String.valueOf(value);
        return switch (filter.operator()) {
            case EQ -> filter.values().contains(text);
            case NE -> !filter.values().contains(text);
            case CONTAINS -> text.toLowerCase().contains(filter.values().get(0).toLowerCase());
            case EMPTY -> value == null;
            case PRESENT -> value != null;
            default -> true;
        };
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public Access.Reason explain(String action) {
        return access.explain(action);
    }

    @Override
    public Page list(EntityDefinition<?> definition, ListQuery query) {
        asked.add(query);
        List<Row> all = matching(definition, query).toList();
        int from = query.after() == null ? query.offset() : Integer.parseInt(query.after());
        int to = Math.min(all.size(), from + query.limit());
        return new Page(from >= all.size() ? List.of() : all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }

    @Override
    public long count(EntityDefinition<?> definition, ListQuery query) {
        return matching(definition, query).count();
    }

    @Override
    public List<Total> totals(EntityDefinition<?> definition, ListQuery query, String groupBy, String sum) {
        Map<String, List<Row>> groups = matching(definition, query).collect(Collectors.groupingBy(r -> group(r, groupBy), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(e -> new Total(e.getKey(), null, e.getValue().size(),
                sum == null ? null : e.getValue().stream().map(r -> (Money) r.get(sum)).filter(Objects::nonNull).map(Money::getAmount)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add), sum == null ? null : "EUR", null)).toList();
    }

    private static String group(Row row, String by) {
        return row.get(by) instanceof LocalDate day ? YearMonth.from(day).toString() : row.text(by);
    }

    @Override
    public Row get(EntityDefinition<?> definition, UUID id) {
        Row row = table(definition).get(id);
        if (row == null) {
            throw new RecordNotFound(definition.name(), id);
        }
        return row;
    }

    @Override
    public List<String> legalActions(EntityDefinition<?> definition, UUID id) {
        Row row = get(definition, id);
        List<String> legal = new ArrayList<>(definition.workflow().map(w -> w.legalFrom(row.text(definition.stateField().orElseThrow()))).orElse(List.of()));
        legal.retainAll(actions(definition).stream().map(ActionDescription::name).toList());
        legal.addAll(List.of(Boolean.TRUE.equals(row.get("archived")) ? "restore" : "archive", "delete"));
        legal.removeIf(a -> !access.may(definition.permission("restore".equals(a) ? "archive" : a)));
        return legal;
    }

    @Override
    public List<Change> history(EntityDefinition<?> definition, UUID id) {
        return List.of(new Change(2, Instant.parse("2026-11-20T10:00:00Z"), FakeAccess.ME, "Sam de Boer", definition.permission("update"),
                Change.Operation.CHANGED, Map.of(definition.title(), new Change.Values("Before", "After"))));
    }

    @Override
    public Row asOf(EntityDefinition<?> definition, UUID id, Instant moment) {
        return get(definition, id);
    }

    @Override
    public Row create(EntityDefinition<?> definition, Row values) {
        fail();
        return keep(definition, Uuids.next(), 1, new LinkedHashMap<>(values.values()));
    }

    @Override
    public Row update(EntityDefinition<?> definition, UUID id, long version, Row changes) {
        fail();
        Row now = get(definition, id);
        if (now.version() != version) {
            throw new VersionConflict(id, now);
        }
        return change(definition, now, changes.values());
    }

    private Row change(EntityDefinition<?> definition, Row row, Map<String, Object> changes) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        values.putAll(changes);
        return keep(definition, row.id(), row.version() + 1, values);
    }

    private void fail() {
        RuntimeException failure = trouble;
        trouble = null;
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public Row archive(EntityDefinition<?> definition, UUID id, long version) {
        return change(definition, get(definition, id), Map.of("archived", true));
    }

    @Override
    public Row restore(EntityDefinition<?> definition, UUID id, long version) {
        return change(definition, get(definition, id), Map.of("archived", false));
    }

    @Override
    public void delete(EntityDefinition<?> definition, UUID id, long version) {
        table(definition).remove(id);
    }

    @Override
    public List<ActionDescription> actions(EntityDefinition<?> definition) {
        return actions.getOrDefault(definition.name(), List.of());
    }

    @Override
    public Row perform(EntityDefinition<?> definition, String action, UUID id, long version, Map<String, Object> input) {
        fail();
        Row row = get(definition, id);
        if (row.version() != version) {
            throw new InvalidInput("version", "platform.version-conflict");
        }
        return change(definition, row, Map.of(definition.stateField().orElseThrow(), definition.workflow().orElseThrow().target(action)));
    }

    @Override
    public List<Hit> find(String text, int limit) {
        return List.of();
    }
}
