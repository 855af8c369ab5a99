package kontor.platform.core.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;

/**
 * Names of tables and columns, as the mapping annotations say: for what is read by table, such as history.
 *
 * @param table    table
 * @param byColumn field by column; both columns of a money field name the field
 */
public record Columns(String table, Map<String, FieldDefinition> byColumn) {

    private static final Map<String, Columns> KNOWN = new ConcurrentHashMap<>();

    /** The names for a definition. */
    public static Columns of(EntityDefinition<?> definition) {
        return KNOWN.computeIfAbsent(definition.name(), n -> read(definition));
    }

    /** Name of the column that holds a field; of an amount of money, the first. */
    public String column(FieldDefinition field) {
        return byColumn.entrySet().stream().filter(e -> e.getValue().name().equals(field.name())).findFirst().orElseThrow().getKey();
    }

    private static Columns read(EntityDefinition<?> definition) {
        Map<String, FieldDefinition> columns = new LinkedHashMap<>();
        definition.fields().values().stream().filter(field -> !field.isCustom()).forEach(field -> {
            Field declared = declared(definition.type(), field.attribute());
            if (field.kind() == FieldKind.MONEY) {
                for (AttributeOverride override : declared.getAnnotationsByType(AttributeOverride.class)) {
                    columns.put(override.column().name(), field);
                }
            } else {
                columns.put(column(declared), field);
            }
        });
        return new Columns(definition.type().getAnnotation(Table.class).name(), columns);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        if (column != null && !column.name().isEmpty()) {
            return column.name();
        }
        return join != null && !join.name().isEmpty() ? join.name() : field.getName().toLowerCase(Locale.ROOT);
    }

    private static Field declared(Class<?> type, String attribute) {
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            try {
                return c.getDeclaredField(attribute);
            } catch (NoSuchFieldException above) {
                continue;
            }
        }
        throw new IllegalStateException(type.getName() + " has no attribute " + attribute);
    }
}
