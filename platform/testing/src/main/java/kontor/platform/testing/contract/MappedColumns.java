package kontor.platform.testing.contract;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The columns that an entity class wants, read from its annotations. */
final class MappedColumns {

    /**
     * A column wanted.
     *
     * @param attribute attribute of the entity
     * @param types     types that can hold it; empty if a converter decides
     * @param required  whether the attribute can never be null
     */
    record Wanted(Field attribute, Set<String> types, boolean required) {
    }

    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
    private static final Map<Class<?>, Set<String>> TYPES = Map.ofEntries(
            Map.entry(UUID.class, Set.of("uuid")), Map.entry(String.class, Set.of("text", "character", "character varying")),
            Map.entry(boolean.class, Set.of("boolean")), Map.entry(Boolean.class, Set.of("boolean")),
            Map.entry(int.class, WHOLE), Map.entry(Integer.class, WHOLE), Map.entry(long.class, WHOLE), Map.entry(Long.class, WHOLE),
            Map.entry(BigDecimal.class, Set.of("numeric")), Map.entry(LocalDate.class, Set.of("date")),
            Map.entry(Instant.class, Set.of("timestamp with time zone")), Map.entry(byte[].class, Set.of("bytea")));

    private final Map<String, Wanted> columns = new TreeMap<>();
    private final Class<?> entity;

    MappedColumns(Class<?> entity) {
        this.entity = entity;
        for (Class<?> at = entity; at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (isStored(field)) {
                    add(field);
                }
            }
        }
    }

    String table() {
        return entity.getAnnotation(Table.class).name();
    }

    /** Wanted columns by name. */
    Map<String, Wanted> columns() {
        return columns;
    }

    /** The column that holds an attribute; of an amount of money, the number. Empty text if there is none. */
    String column(String attribute) {
        return columns.entrySet().stream().filter(column -> column.getValue().attribute().getName().equals(attribute))
                .filter(column -> !column.getKey().contains("currency") || columns.values().stream()
                        .filter(other -> other.attribute().getName().equals(attribute)).count() == 1)
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.isSynthetic()
                && !field.getName().startsWith("_persistence") && !field.isAnnotationPresent(Transient.class)
                && (field.isAnnotationPresent(Convert.class) || !Collection.class.isAssignableFrom(field.getType()));
    }

    private void add(Field field) {
        boolean required = isRequired(field);
        if (field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(EmbeddedId.class)) {
            for (Field part : field.getType().getDeclaredFields()) {
                if (isStored(part)) {
                    columns.put(override(field, part), new Wanted(field, types(part), required));
                }
            }
        } else if (field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class)) {
            columns.put(joined(field), new Wanted(field, Set.of("uuid"), required));
        } else {
            columns.put(named(field), new Wanted(field, types(field), required));
        }
    }

    private static boolean isRequired(Field field) {
        Column column = field.getAnnotation(Column.class);
        ManyToOne one = field.getAnnotation(ManyToOne.class);
        return field.getType().isPrimitive() || field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(Version.class)
                || column != null && !column.nullable() || one != null && !one.optional();
    }

    private static Set<String> types(Field field) {
        if (field.isAnnotationPresent(Convert.class)) {
            return Set.of();
        }
        return field.getType().isEnum() ? TYPES.get(String.class) : TYPES.getOrDefault(field.getType(), Set.of());
    }

    private static String named(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
    }

    private static String joined(Field field) {
        JoinColumn column = field.getAnnotation(JoinColumn.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) + "_id" : column.name();
    }

    private static String override(Field field, Field part) {
        for (AttributeOverride override : field.getAnnotationsByType(AttributeOverride.class)) {
            if (override.name().equals(part.getName())) {
                return override.column().name();
            }
        }
        return named(part);
    }
}
