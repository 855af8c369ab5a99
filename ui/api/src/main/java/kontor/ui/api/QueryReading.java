package kontor.ui.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Sort;

/** A list's question from the parameters of its address. */
final class QueryReading {

    private static final List<String> KNOWN = List.of("q", "filter", "sort", "limit", "after", "fields", "archived", "count", "by", "sum");

    private QueryReading() {
    }

    /** The question. Errors: {@link InvalidInput} that names the parameter. */
    static ListQuery read(MultivaluedMap<String, String> parameters) {
        parameters.keySet().stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput(name, "platform.unknown-parameter", name, String.join(", ", KNOWN));
        });
        return new ListQuery(parameters.getFirst("q"), filters(parameters), sorts(parameters), limit(parameters.getFirst("limit")),
                parameters.getFirst("after"), 0, split(parameters.getFirst("fields")), "true".equals(parameters.getFirst("archived")));
    }

    private static List<Filter> filters(MultivaluedMap<String, String> parameters) {
        return parameters.getOrDefault("filter", List.of()).stream().map(Filter::parse).toList();
    }

    private static List<Sort> sorts(MultivaluedMap<String, String> parameters) {
        return new ArrayList<>(split(parameters.getFirst("sort")).stream().map(Sort::parse).toList());
    }

    private static List<String> split(String listed) {
        return listed == null || listed.isBlank() ? List.of() : List.of(listed.split(","));
    }

    /** Most rows of an answer; 50 unless said. Errors: {@link InvalidInput}. */
    static int limit(String written) {
        if (written == null) {
            return 50;
        }
        try {
            int limit = Integer.parseInt(written);
            if (limit >= 1 && limit <= ListQuery.MOST) {
                return limit;
            }
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("limit", "platform.limit-malformed", written, ListQuery.MOST);
        }
        throw new InvalidInput("limit", "platform.limit-malformed", written, ListQuery.MOST);
    }
}
