package kontor.platform.api.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.value.Reference;

/**
 * A record as users and programs see it: values by public field name. Field values are of the types String, Boolean,
 * Long, BigDecimal, LocalDate, Instant, {@link kontor.platform.api.value.Money},
 * {@link kontor.platform.api.value.Reference}, an enum's name as String, or a Map for the tenant's own fields.
 */
public final class Row {

    private final UUID id;
    private final long version;
    private final Map<String, Object> values;
    private final Map<String, String> units;

    /** A row of an existing record. */
    public Row(UUID id, long version, Map<String, Object> values) {
        this(id, version, values, Map.of());
    }

    /** A row of an existing record; {@code units} are the codes of what its numbers are measured in, by field. */
    public Row(UUID id, long version, Map<String, Object> values, Map<String, String> units) {
        this.id = id;
        this.version = version;
        this.values = values;
        this.units = units;
    }

    /** Values for a record to come, or changes to one. */
    public static Row of(Map<String, Object> values) {
        return new Row(null, 0, new LinkedHashMap<>(values));
    }

    /** The record; null if it is yet to be made. */
    public UUID id() {
        return id;
    }

    /** Version read. */
    public long version() {
        return version;
    }

    /** Values by public name; a field the caller may not see is absent. */
    public Map<String, Object> values() {
        return values;
    }

    /** One value; null if empty or absent. */
    public Object get(String field) {
        return values.get(field);
    }

    /** Codes of the units that its numbers are measured in, by field. */
    public Map<String, String> units() {
        return units;
    }

    /** One value as text, of a reference its label; empty if there is none. */
    public String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value instanceof Reference reference ? String.valueOf(reference.label()) : value.toString();
    }
}
