package kontor.platform.core.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Sort;

/**
 * Where a page ended: the sort values and the id of its last row, and the hash of the question so that a cursor is
 * never used for another one.
 *
 * @param values sort values as text; null for none
 * @param id     last row
 */
record Cursor(List<String> values, UUID id) {

    private static final String BETWEEN = "\u0001";
    private static final String NONE = "\u0002";

    /** Opaque form for a question. */
    String written(String definition, ListQuery query, List<Sort> order) {
        List<String> parts = new ArrayList<>();
        parts.add(hash(definition, query, order));
        parts.add(id.toString());
        values.forEach(value -> parts.add(value == null ? NONE : value));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the opaque form. Errors: it is not one, or it belongs to another question. */
    static Cursor read(String written, String definition, ListQuery query, List<Sort> order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(BETWEEN, -1);
            if (parts.length == order.size() + 2 && parts[0].equals(hash(definition, query, order))) {
                List<String> values = new ArrayList<>();
                for (int i = 2; i < parts.length; i++) {
                    values.add(parts[i].equals(NONE) ? null : parts[i]);
                }
                return new Cursor(values, UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("after", "platform.cursor-foreign");
        }
        throw new InvalidInput("after", "platform.cursor-foreign");
    }

    private static String hash(String definition, ListQuery query, List<Sort> order) {
        int hash = Objects.hash(definition, query.text(), query.archived(), query.filters().stream().map(Filter::written).toList(),
                order.stream().map(Sort::written).toList());
        return Integer.toHexString(hash);
    }
}
