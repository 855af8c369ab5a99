package kontor.platform.api.entity;

import java.util.Map;
import java.util.Set;

/**
 * When a field means something: while another field of the same record has one of some values.
 *
 * @param field  public name of the other field
 * @param values codes or texts that it must have, any of them
 */
public record FieldCondition(String field, Set<String> values) {

    /** A condition that keeps its own copy. */
    public FieldCondition {
        values = Set.copyOf(values);
    }

    /** Whether it holds for a record of these values, by public name; one that does not tell the other field is not judged. */
    public boolean holds(Map<String, Object> record) {
        return !record.containsKey(field) || record.get(field) != null && values.contains(record.get(field).toString());
    }
}
