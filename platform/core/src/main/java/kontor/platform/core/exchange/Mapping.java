package kontor.platform.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.InvalidInput;

/**
 * Which column of a table fills which field. Columns that are not named stay out.
 *
 * @param columns   the columns, in order; several that fill one text field are joined with a blank
 * @param constants values for every row, by public name of the field
 */
public record Mapping(List<Column> columns, Map<String, String> constants) {

    /**
     * One column.
     *
     * @param header name of the column
     * @param field  public name of the field
     * @param source of a reference, the source system by whose keys records are named; null for that of the import
     */
    public record Column(String header, String field, String source) {

        /** A column that fills a field. */
        public static Column of(String header, String field) {
            return new Column(header, field, null);
        }

        /** The written form of the field, as {@link Mapping#parse} reads it. */
        public String written() {
            return source == null ? field : field + "@" + source;
        }

        private static Column read(String header, String target) {
            int at = target.indexOf('@');
            return new Column(header.strip(), at < 0 ? target.strip() : target.substring(0, at).strip(),
                    at < 0 ? null : target.substring(at + 1).strip());
        }
    }

    /** Columns without constants. */
    public static Mapping of(List<Column> columns) {
        return new Mapping(List.copyOf(columns), Map.of());
    }

    /** The same with values for every row. */
    public Mapping with(Map<String, String> values) {
        return new Mapping(columns, Map.copyOf(values));
    }

    /**
     * Reads {@code Header:field}, of a reference also {@code Header:field@source}; the last colon counts. Errors: {@link
     * InvalidInput} for {@code mapping}.
     */
    public static Mapping parse(List<String> written) {
        List<Column> columns = new ArrayList<>();
        for (String part : written) {
            int colon = part.lastIndexOf(':');
            if (colon < 1 || colon == part.length() - 1) {
                throw new InvalidInput("mapping", "platform.import-mapping-malformed", part);
            }
            columns.add(Column.read(part.substring(0, colon), part.substring(colon + 1)));
        }
        return of(columns);
    }

    /** Reads {@code field:value}. Errors: {@link InvalidInput} for {@code set}. */
    public static Map<String, String> parseConstants(List<String> written) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String part : written) {
            int colon = part.indexOf(':');
            if (colon < 1) {
                throw new InvalidInput("set", "platform.import-constant-malformed", part);
            }
            constants.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
        return constants;
    }

    /** The written field of each column, by header: how a mapping is remembered. */
    public Map<String, String> byHeader() {
        Map<String, String> remembered = new LinkedHashMap<>();
        columns.forEach(column -> remembered.put(column.header(), column.written()));
        return remembered;
    }

    /** A mapping as it was remembered. */
    public static Mapping remembered(Map<String, String> byHeader) {
        return of(byHeader.entrySet().stream().map(e -> Column.read(e.getKey(), e.getValue())).toList());
    }
}
