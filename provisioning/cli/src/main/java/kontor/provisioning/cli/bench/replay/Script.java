package kontor.provisioning.cli.bench.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.provisioning.cli.Failure;

/**
 * A recorded request, ready to be sent again about other records: its transactions, step by step.
 *
 * <p>A floor may be too fast, never too slow: statements without values that follow each other go out together, and so do
 * rows of one statement, even where the product waits for each answer. An update of a record that all requests share grows
 * it by as much as the first did, and does not ask for the version that it had then: it would find nothing to do.
 *
 * @param transactions the steps of each
 * @param slots what is filled in anew
 */
public record Script(List<List<Step>> transactions, Slots slots) {
    private static final Pattern PLACE = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|\\$(\\d+)|\\?");
    private static final Pattern BY_VERSION = Pattern.compile("(?is)^(UPDATE\\s.*\\sWHERE\\s.*?\\bID = \\$(\\d+)\\)?)\\s+AND\\s+\\(?VERSION = \\$\\d+\\)?(.*)$");
    private static final Pattern MAKES = Pattern.compile("(?is)^\\s*INSERT\\s+INTO\\s+\\S+\\s*\\([^)]*\\)\\s*VALUES\\s*\\((?!.*\\bDO\\s+NOTHING\\b).*$");
    private static final Pattern WRITES = Pattern.compile("(?is)^\\s*(INSERT|UPDATE|DELETE)\\s.*");
    private static final Pattern LOCKS = Pattern.compile("(?is).*\\sFOR\\s+(NO\\s+KEY\\s+)?UPDATE\\b.*");
    private static final String GIVEN_UP = "ROLLBACK";

    /**
     * @param sent what the product sent
     * @param subject identifiers of the record that the request was about, and of what belongs to it; none if it made one
     * @param since when the recording began
     * @param growth what numbers of other records grew by
     * @return the same, to be sent again
     * @throws Failure if the request was not carried out as a whole
     */
    public static Script of(List<Sent> sent, List<UUID> subject, Instant since, Growth growth) {
        Slots slots = new Slots(subject, since);
        sent.forEach(statement -> Optional.ofNullable(Written.by(statement.sql()).valueOf("number", statement.values())).ifPresent(slots::number));
        List<List<Step>> transactions = new ArrayList<>();
        List<Step> running = new ArrayList<>();
        for (Sent statement : sent) {
            if (statement.plain().startsWith(GIVEN_UP)) {
                throw new Failure("The product gave up what was recorded (" + statement.plain() + ").", "See the server's log.");
            } else if (statement.plain().equals("COMMIT")) {
                transactions.add(joined(running));
                running = new ArrayList<>();
            } else if (!statement.plain().equals("BEGIN")) {
                running.add(step(statement, slots, growth));
            }
        }
        return new Script(transactions, slots);
    }

    private static Step step(Sent sent, Slots slots, Growth growth) {
        Written written = Written.by(sent.sql());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < sent.values().size(); i++) {
            boolean counted = "sequence".equals(written.columns().get(i + 1)) && sent.values().get(i) != null;
            values.add(counted ? slots.sequence() : slots.of(sent.values().get(i)));
        }
        String sql = sent.sql();
        Matcher byVersion = BY_VERSION.matcher(sql);
        if (byVersion.matches() && values.get(Integer.parseInt(byVersion.group(2)) - 1).isConstant()) {
            sql = grown(byVersion.group(1) + byVersion.group(3), written, sent.values().get(Integer.parseInt(byVersion.group(2)) - 1), values, growth);
        }
        return sendable(sql, values, touches(sent.sql()));
    }

    private static Step.Touches touches(String sql) {
        if (BY_VERSION.matcher(sql).matches() || MAKES.matcher(sql).matches()) {
            return Step.Touches.EACH;
        }
        return WRITES.matcher(sql).matches() || LOCKS.matcher(sql).matches() ? Step.Touches.ALIKE : Step.Touches.ANY;
    }

    private static String grown(String update, Written written, String record, List<Value> values, Growth growth) {
        String sql = update;
        for (var column : written.columns().entrySet()) {
            int place = column.getKey();
            Value value = values.get(place - 1);
            Optional<BigDecimal> by = value.isConstant() ? growth.of(written.table(), record, column.getValue(), value.with(null)) : Optional.empty();
            if (by.isPresent()) {
                values.set(place - 1, Value.constant(by.get().toPlainString()));
                sql = sql.replaceFirst("(?i)\\b(\\w+) = \\$" + place + "\\b", "$1 = $1 + \\$" + place);
            }
        }
        return sql;
    }

    /** JDBC writes a place as a question mark, and a question mark as two. */
    private static Step sendable(String sql, List<Value> values, Step.Touches touches) {
        List<Value> row = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            if (place.group(1) != null) {
                row.add(values.get(Integer.parseInt(place.group(1)) - 1));
            }
            String sign = place.group(1) != null ? "?" : place.group().equals("?") && !values.isEmpty() ? "??" : place.group();
            place.appendReplacement(text, Matcher.quoteReplacement(sign));
        }
        place.appendTail(text);
        return new Step(text.toString(), List.of(row), touches);
    }

    private static List<Step> joined(List<Step> steps) {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            Step last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Predicate<Step> same = before -> before.sql().equals(step.sql()) && WRITES.matcher(step.sql()).matches() && !step.sql().contains("RETURNING");
            if (last != null && last.isPlain() && step.isPlain()) {
                joined.set(joined.size() - 1, new Step(last.sql() + "; " + step.sql(), last.rows(), together(last, step)));
            } else if (last != null && same.test(last)) {
                List<List<Value>> rows = new ArrayList<>(last.rows());
                rows.addAll(step.rows());
                joined.set(joined.size() - 1, new Step(last.sql(), rows, last.touches()));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private static Step.Touches together(Step one, Step other) {
        return one.touches() == Step.Touches.ANY && other.touches() == Step.Touches.ANY ? Step.Touches.ANY : Step.Touches.ALIKE;
    }
}
