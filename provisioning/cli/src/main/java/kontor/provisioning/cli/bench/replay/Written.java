package kontor.provisioning.cli.bench.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement writes.
 *
 * @param table the table, in small letters
 * @param columns the column, in small letters, that each value is put into, by the value's number from 1; not those that it is compared with
 */
record Written(String table, Map<Integer, String> columns) {
    private static final Pattern INSERT = Pattern.compile("(?is)^\\s*INSERT\\s+INTO\\s+(\\S+)\\s*\\(([^)]*)\\)\\s*VALUES\\s*\\((.*)$");
    private static final Pattern UPDATE = Pattern.compile("(?is)^\\s*UPDATE\\s+(\\S+)\\s+SET\\s+(.*?)\\s+WHERE\\s.*$");
    private static final Pattern SET = Pattern.compile("(?i)(\\w+)\\s*=\\s*\\$(\\d+)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** @return what it writes; nothing known of a statement that neither inserts nor updates */
    static Written by(String sql) {
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return new Written(small(insert.group(1)), inserted(insert.group(2).split(","), insert.group(3)));
        }
        Matcher update = UPDATE.matcher(sql);
        if (update.matches()) {
            Map<Integer, String> columns = new HashMap<>();
            Matcher set = SET.matcher(update.group(2));
            while (set.find()) {
                columns.put(Integer.parseInt(set.group(2)), small(set.group(1)));
            }
            return new Written(small(update.group(1)), columns);
        }
        return new Written("", Map.of());
    }

    /** The values stand between commas, some within a function's brackets. */
    private static Map<Integer, String> inserted(String[] names, String values) {
        Map<Integer, String> columns = new HashMap<>();
        int column = 0;
        int depth = 0;
        int from = 0;
        for (int at = 0; at < values.length() && depth >= 0 && column < names.length; at++) {
            char sign = values.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && sign == ',') {
                Matcher place = PLACE.matcher(values.substring(from, at));
                while (place.find()) {
                    columns.put(Integer.parseInt(place.group(1)), small(names[column]));
                }
                column++;
                from = at + 1;
            }
        }
        return columns;
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @return the value that is put into a column; null if none is, or it is no value */
    String valueOf(String column, List<String> values) {
        return columns.entrySet().stream().filter(entry -> entry.getValue().equals(column)).map(entry -> values.get(entry.getKey() - 1))
            .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
