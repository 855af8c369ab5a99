package kontor.platform.api.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A question to a list.
 *
 * @param text     words to search for; null for none
 * @param filters  conditions, all of which must hold
 * @param sort     order; empty for the definition's own
 * @param limit    most rows of a page, 1 to {@link #MOST}
 * @param after    cursor of the page before, as given in {@link Page#next()}; null for the first
 * @param offset   rows to pass over: for jumps only, cursors are faster; 0 with a cursor
 * @param fields   public names wanted; empty for the definition's list columns
 * @param archived whether archived records are shown as well
 */
public record ListQuery(String text, List<Filter> filters, List<Sort> sort, int limit, String after, int offset,
                        List<String> fields, boolean archived) {

    /** Most rows of a page. */
    public static final int MOST = 200;

    /** All records, first page. */
    public static ListQuery all() {
        return new ListQuery(null, List.of(), List.of(), 50, null, 0, List.of(), false);
    }

    /** The same question with words to search for. */
    public ListQuery text(String words) {
        return new ListQuery(words, filters, sort, limit, after, offset, fields, archived);
    }

    /** The same question with one more condition. */
    public ListQuery filter(String field, Filter.Operator operator, String... values) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(new Filter(field, operator, List.of(values)));
        return filters(more);
    }

    /** The same question with other conditions. */
    public ListQuery filters(List<Filter> others) {
        return new ListQuery(text, List.copyOf(others), sort, limit, after, offset, fields, archived);
    }

    /** The same question in another order. */
    public ListQuery sort(List<Sort> order) {
        return new ListQuery(text, filters, List.copyOf(order), limit, after, offset, fields, archived);
    }

    /** The same question for another page. */
    public ListQuery page(int most, String cursor, int skip) {
        return new ListQuery(text, filters, sort, most, cursor, skip, fields, archived);
    }

    /** The same question for other fields. */
    public ListQuery fields(List<String> names) {
        return new ListQuery(text, filters, sort, limit, after, offset, List.copyOf(names), archived);
    }

    /** The same question, archived records included or not. */
    public ListQuery archived(boolean shown) {
        return new ListQuery(text, filters, sort, limit, after, offset, fields, shown);
    }
}
