package kontor.platform.api.entity;

import java.util.List;

/**
 * What users and programs see of one field. Structure (type, length, required) is read from the entity class and its
 * Bean Validation annotations; marks are given in the {@link EntityDefinition}.
 *
 * @param name       stable public name, as in REST, import files and filters
 * @param attribute  attribute of the entity class
 * @param type       Java type of the attribute
 * @param kind       what sort of value
 * @param target     name of the definition a reference points to, such as {@code base.party}; null if none
 * @param required   whether a value must be given
 * @param maxLength  most characters of a text; 0 if unlimited
 * @param writable   whether form, PATCH and import may set it: it has a public setter and no workflow moves it
 * @param sortable   whether lists sort by it: there is an index (column, id)
 * @param filterable whether lists filter by it
 * @param sensitive  whether only roles that name it may see it
 * @param completed  whether the service gives a value where nobody does: required, but nobody has to type it
 * @param measuredIn attributes that lead to the code of the unit that a number is measured in; null if it is in none
 * @param custom     the firm's own field that it stands for; null for one that the entity has
 */
public record FieldDefinition(String name, String attribute, Class<?> type, FieldKind kind, String target, boolean required,
                              int maxLength, boolean writable, boolean sortable, boolean filterable, boolean sensitive, boolean completed,
                              String measuredIn, CustomField custom) {

    /** A field that the entity itself has. */
    public FieldDefinition(String name, String attribute, Class<?> type, FieldKind kind, String target, boolean required, int maxLength,
                           boolean writable, boolean sortable, boolean filterable, boolean sensitive) {
        this(name, attribute, type, kind, target, required, maxLength, writable, sortable, filterable, sensitive, false, null, null);
    }

    /** Whether whoever makes a record has to give a value. */
    public boolean mustBeGiven() {
        return required && !completed;
    }

    /** Whether the firm has added it. */
    public boolean isCustom() {
        return custom != null;
    }

    /** Codes of the values to choose from, for {@link FieldKind#OPTION} and {@link FieldKind#STATE}; else empty. */
    public List<String> options() {
        if (isCustom()) {
            return custom.options();
        }
        if (!type.isEnum()) {
            return List.of();
        }
        return java.util.Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    }
}
