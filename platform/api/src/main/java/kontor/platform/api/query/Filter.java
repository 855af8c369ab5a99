package kontor.platform.api.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.entity.InvalidInput;

/**
 * A condition on one field. Written {@code field:operator:value}, several values separated by {@code |}.
 *
 * @param field    public name
 * @param operator how to compare
 * @param values   what to compare with, as text that the field's kind is read from
 */
public record Filter(String field, Operator operator, List<String> values) {

    /** Ways to compare. */
    public enum Operator {
        /** Equal to one of the values. */
        EQ,
        /** Equal to none of the values. */
        NE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE,
        /** Holds the text somewhere, whatever the case. */
        CONTAINS,
        /** Begins with the text, whatever the case. */
        STARTS,
        /** Has no value. */
        EMPTY,
        /** Has a value. */
        PRESENT;

        /** Whether a value must be given. */
        public boolean needsValue() {
            return this != EMPTY && this != PRESENT;
        }
    }

    /** Reads the written form. Errors: {@link InvalidInput} that names what is wrong. */
    public static Filter parse(String written) {
        String[] parts = written.split(":", 3);
        Operator operator = parts.length < 2 ? null : Arrays.stream(Operator.values())
                .filter(o -> o.name().equals(parts[1].toUpperCase(Locale.ROOT))).findFirst().orElse(null);
        if (operator == null || operator.needsValue() == (parts.length < 3)) {
            throw new InvalidInput("filter", "platform.filter-malformed", written);
        }
        return new Filter(parts[0], operator, parts.length < 3 ? List.of() : List.of(parts[2].split("\\|", -1)));
    }

    /** The written form. */
    public String written() {
        String head = field + ":" + operator.name().toLowerCase(Locale.ROOT);
        return operator.needsValue() ? head + ":" + String.join("|", values) : head;
    }
}
