package kontor.platform.api.entity;

import jakarta.persistence.Transient;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.value.Money;

/** Reads the structure of an entity class and joins it with the marks of its definition. */
final class FieldReader<E extends DomainEntity> {

    private final DefinitionBuilder<E> marks;

    FieldReader(DefinitionBuilder<E> marks) {
        this.marks = marks;
    }

    Map<String, FieldDefinition> read() {
        Map<String, Field> declared = declaredFields();
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        marks.form.values().forEach(order::addAll);
        order.addAll(declared.keySet());
        for (String attribute : order) {
            Field field = declared.get(attribute);
            if (field != null) {
                fields.computeIfAbsent(marks.publicName(attribute), name -> define(name, field));
            }
        }
        return fields;
    }

    private Map<String, Field> declaredFields() {
        List<Class<?>> line = new ArrayList<>();
        for (Class<?> c = marks.type; c != Object.class; c = c.getSuperclass()) {
            line.add(c);
        }
        Map<String, Field> declared = new LinkedHashMap<>();
        line.forEach(c -> {
            for (Field field : c.getDeclaredFields()) {
                if (isPersistent(field)) {
                    declared.put(field.getName(), field);
                }
            }
        });
        return declared;
    }

    private static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic() && !field.getName().startsWith("_persistence")
                && !field.isAnnotationPresent(Transient.class) && !Collection.class.isAssignableFrom(field.getType());
    }

    private FieldDefinition define(String name, Field field) {
        String attribute = field.getName();
        FieldKind kind = kindOf(field);
        Size size = field.getAnnotation(Size.class);
        MeasuredIn measured = field.getAnnotation(MeasuredIn.class);
        boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
        boolean writable = kind != FieldKind.STATE && hasSetter(field);
        return new FieldDefinition(name, attribute, field.getType(), kind, target(field), required,
                size == null || size.max() == Integer.MAX_VALUE ? 0 : size.max(), writable,
                marks.sortable.contains(attribute), marks.filterable.contains(attribute), marks.sensitive.contains(attribute),
                marks.completed.contains(attribute), measured == null ? null : measured.value(), null);
    }

    private FieldKind kindOf(Field field) {
        FieldKind said = marks.kinds.get(field.getName());
        if (said != null) {
            return said;
        }
        if (field.getName().equals(marks.stateField)) {
            return FieldKind.STATE;
        }
        return field.isAnnotationPresent(Email.class) ? FieldKind.EMAIL : kindOf(field.getType());
    }

    private static FieldKind kindOf(Class<?> type) {
        if (type == String.class) {
            return FieldKind.TEXT;
        } else if (type == boolean.class || type == Boolean.class) {
            return FieldKind.BOOLEAN;
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return FieldKind.INTEGER;
        } else if (type == BigDecimal.class) {
            return FieldKind.DECIMAL;
        } else if (type == Money.class) {
            return FieldKind.MONEY;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == Instant.class) {
            return FieldKind.INSTANT;
        } else if (type.isEnum()) {
            return FieldKind.OPTION;
        } else if (Map.class.isAssignableFrom(type)) {
            return FieldKind.CUSTOM;
        }
        return FieldKind.REFERENCE;
    }

    private String target(Field field) {
        if (field.getType() == UUID.class) {
            return marks.targets.get(field.getName());
        }
        ReferenceTo published = field.getType().getAnnotation(ReferenceTo.class);
        return published != null ? published.value() : marks.targets.get(field.getName());
    }

    private boolean hasSetter(Field field) {
        String setter = "set" + Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
        for (var method : marks.type.getMethods()) {
            if (method.getName().equals(setter) && method.getParameterCount() == 1) {
                return true;
            }
        }
        return false;
    }
}
