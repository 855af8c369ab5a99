package kontor.platform.core.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import kontor.platform.api.entity.FieldDefinition;

/** Values of the firm's own fields between the record's document, which knows texts, numbers and truth, and their types. */
public final class CustomValues {

    private static final Jsonb JSON = JsonbBuilder.create();

    private CustomValues() {
    }

    /** The value of a field as stored; null for none, and for what is not of the field's kind. */
    public static Object read(FieldDefinition field, Object stored) {
        if (stored == null) {
            return null;
        }
        try {
            return switch (field.kind()) {
                case DECIMAL -> new BigDecimal(stored.toString());
                case DATE -> LocalDate.parse(stored.toString());
                case BOOLEAN -> stored instanceof Boolean ? stored : null;
                default -> stored.toString();
            };
        } catch (NumberFormatException | DateTimeException foreign) {
            return null;
        }
    }

    /** The value as the document keeps it. */
    static Object stored(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }

    /** A document that every record with that value contains. */
    static String document(FieldDefinition field, Object value) {
        return JSON.toJson(Map.of(field.custom().key(), stored(value)));
    }
}
