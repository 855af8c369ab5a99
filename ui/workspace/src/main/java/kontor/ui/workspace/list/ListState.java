package kontor.ui.workspace.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Sort;

/**
 * What a list shows, as it stands in the page's address: so reload, Back and a colleague's link show the same.
 *
 * @param text     words searched for; empty for none
 * @param filters  conditions, all of which hold
 * @param sort     order; empty for the usual
 * @param view     {@code list}, {@code board} or {@code calendar}
 * @param archived whether archived records are shown as well
 * @param group    field that the list is grouped by; empty for none
 * @param at       part of the calendar shown, as it writes it; empty for the present
 */
public record ListState(String text, List<Filter> filters, List<Sort> sort, String view, boolean archived, String group, String at) {

    /** The plain list. */
    public static final String LIST = "list";

    /** Lanes by state. */
    public static final String BOARD = "board";

    /** Days, and what falls on them. */
    public static final String CALENDAR = "calendar";

    /** A list without any wishes. */
    public static ListState plain() {
        return new ListState("", List.of(), List.of(), LIST, false, "", "");
    }

    /** Reads an address; parts that do not fit the definition are left out. */
    public static ListState of(QueryParameters parameters, EntityDefinition<?> definition) {
        List<Filter> filters = parameters.getParameters("filter").stream().flatMap(w -> filter(w, definition)).toList();
        List<Sort> sort = parameters.getSingleParameter("sort").stream().flatMap(s -> Arrays.stream(s.split(",")))
                .filter(s -> !s.isBlank()).map(Sort::parse)
                .filter(s -> definition.find(s.field()).filter(f -> f.sortable()).isPresent()).toList();
        String view = parameters.getSingleParameter("view").filter(v -> BOARD.equals(v) && !definition.board().isEmpty()
                || CALENDAR.equals(v) && definition.calendar().isPresent()).orElse(LIST);
        String group = parameters.getSingleParameter("group").filter(g -> definition.find(g).filter(Subtotals::isGrouped).isPresent()).orElse("");
        return new ListState(parameters.getSingleParameter("q").orElse("").strip(), filters, sort, view,
                parameters.getSingleParameter("archived").filter("1"::equals).isPresent(), group, parameters.getSingleParameter("at").orElse(""));
    }

    private static java.util.stream.Stream<Filter> filter(String written, EntityDefinition<?> definition) {
        try {
            Filter filter = Filter.parse(written);
            return definition.find(filter.field()).filter(f -> f.filterable()).stream().map(f -> filter);
        } catch (InvalidInput malformed) {
            return java.util.stream.Stream.empty();
        }
    }

    /** The address's parameters. */
    public QueryParameters parameters() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        put(written, "q", text);
        if (!filters.isEmpty()) {
            written.put("filter", filters.stream().map(Filter::written).toList());
        }
        put(written, "sort", String.join(",", sort.stream().map(Sort::written).toList()));
        put(written, "view", LIST.equals(view) ? "" : view);
        put(written, "archived", archived ? "1" : "");
        put(written, "group", group);
        put(written, "at", CALENDAR.equals(view) ? at : "");
        return new QueryParameters(written);
    }

    private static void put(Map<String, List<String>> written, String key, String value) {
        if (!value.isEmpty()) {
            written.put(key, List.of(value));
        }
    }

    /** The question to ask for a page of these fields. */
    public ListQuery query(List<String> fields) {
        return ListQuery.all().text(text.isEmpty() ? null : text).filters(filters).sort(sort).fields(fields).archived(archived);
    }

    /** Whether anything narrows the list down. */
    public boolean isNarrowed() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    /** The same with other words. */
    public ListState withText(String words) {
        return new ListState(words.strip(), filters, sort, view, archived, group, at);
    }

    /** The same with other conditions. */
    public ListState withFilters(List<Filter> others) {
        return new ListState(text, List.copyOf(others), sort, view, archived, group, at);
    }

    /** The same with a condition in place of those on the same field. */
    public ListState with(Filter filter) {
        List<Filter> others = new ArrayList<>(filters);
        others.removeIf(f -> f.field().equals(filter.field()));
        others.add(filter);
        return withFilters(others);
    }

    /** The same without a condition. */
    public ListState without(Filter filter) {
        return withFilters(filters.stream().filter(f -> !f.equals(filter)).toList());
    }

    /** The same in another order. */
    public ListState withSort(List<Sort> order) {
        return new ListState(text, filters, List.copyOf(order), view, archived, group, at);
    }

    /** The same as a list, a board or a calendar. */
    public ListState withView(String other) {
        return new ListState(text, filters, sort, other, archived, group, at);
    }

    /** The same with archived records, or without. */
    public ListState withArchived(boolean shown) {
        return new ListState(text, filters, sort, view, shown, group, at);
    }

    /** The same grouped by a field, or by none if that is empty. */
    public ListState withGroup(String field) {
        return new ListState(text, filters, sort, view, archived, field, at);
    }

    /** The same for another part of the calendar. */
    public ListState withAt(String part) {
        return new ListState(text, filters, sort, view, archived, group, part);
    }

    /** Whether values of a kind can be typed into a filter. */
    static boolean isFilterKind(FieldKind kind) {
        return kind != FieldKind.PICTURE && kind != FieldKind.CUSTOM;
    }
}
