package kontor.provisioning.cli.bench.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the database logged it.
 *
 * @param sql its text; values are {@code $1}, {@code $2} and so on
 * @param values the values in their order, as text; null where there is none
 */
public record Sent(String sql, List<String> values) {
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [0-9:.]+ \\S+ \\[\\d+] (?:(\\S+)@\\S+ )?(\\S+):  (.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)^(?:statement|execute [^:]+): (.*)$");
    private static final Pattern DETAIL = Pattern.compile("(?s)^[Pp]arameters: (.*)$");
    private static final Pattern VALUE = Pattern.compile("(?s)\\G(?:, )?\\$\\d+ = (?:(NULL)|'((?:[^']|'')*+)')");

    /** An entry of the log that is being read. */
    private record Entry(String login, String kind, StringBuilder text) {
    }

    /**
     * @param login name of a login
     * @param written what the database wrote to its log
     * @return the statements of that login in their order, without the pool's empty question whether a connection lives
     */
    public static List<Sent> read(String login, String written) {
        List<Sent> sent = new ArrayList<>();
        for (Entry entry : entries(written)) {
            if (login.equals(entry.login())) {
                take(entry, sent);
            }
        }
        return sent;
    }

    private static List<Entry> entries(String written) {
        List<Entry> entries = new ArrayList<>();
        for (String line : written.split("\n")) {
            Matcher begin = ENTRY.matcher(line);
            if (begin.matches()) {
                entries.add(new Entry(begin.group(1), begin.group(2), new StringBuilder(begin.group(3))));
            } else if (!entries.isEmpty()) {
                // The log puts a tab before each further line.
                entries.get(entries.size() - 1).text().append('\n').append(line.startsWith("\t") ? line.substring(1) : line);
            }
        }
        return entries;
    }

    private static void take(Entry entry, List<Sent> sent) {
        Matcher statement = STATEMENT.matcher(entry.text());
        Matcher detail = DETAIL.matcher(entry.text());
        if (entry.kind().equals("LOG") && statement.matches() && !statement.group(1).isBlank()) {
            sent.add(new Sent(statement.group(1), List.of()));
        } else if (entry.kind().equals("DETAIL") && detail.matches() && !sent.isEmpty()) {
            sent.add(new Sent(sent.remove(sent.size() - 1).sql(), values(detail.group(1))));
        }
    }

    /**
     * @param listed values as the log lists them, such as {@code $1 = 'It''s', $2 = NULL}
     * @return them, with nulls
     */
    static List<String> values(String listed) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(listed);
        int end = 0;
        while (value.find()) {
            values.add(value.group(1) == null ? value.group(2).replace("''", "'") : null);
            end = value.end();
        }
        if (end < listed.stripTrailing().length()) {
            throw new IllegalArgumentException("These values of the database's log are not understood: " + listed.substring(end));
        }
        return Collections.unmodifiableList(values);
    }

    /** @return its text with white space made even, for comparing */
    public String plain() {
        return sql.replaceAll("\\s+", " ").strip();
    }
}
