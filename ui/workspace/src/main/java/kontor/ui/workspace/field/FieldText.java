package kontor.ui.workspace.field;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/** Field values as plain text that no language changes, and back; for drafts and filters. */
public final class FieldText {

    private FieldText() {
    }

    /** A value as text; empty for none. */
    public static String write(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Reference reference) {
            return reference.id() + " " + (reference.label() == null ? "" : reference.label());
        }
        return value.toString();
    }

    /** A value from text; null for an empty one. Errors: {@link IllegalArgumentException} if it does not fit the kind. */
    public static Object read(FieldDefinition field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (field.kind()) {
                case INTEGER -> Long.valueOf(text);
                case DECIMAL, PERCENT -> new BigDecimal(text);
                case MONEY -> money(text);
                case BOOLEAN -> Boolean.valueOf(text);
                case DATE -> LocalDate.parse(text);
                case INSTANT -> Instant.parse(text);
                case REFERENCE -> reference(text);
                default -> text;
            };
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(text);
        }
        return Money.of(text.substring(0, space), text.substring(space + 1));
    }

    private static Reference reference(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? Reference.to(UUID.fromString(text))
                : new Reference(UUID.fromString(text.substring(0, space)), text.substring(space + 1));
    }
}
