package kontor.ui.workspace.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;

/** The values that a new record of a definition has before anybody types: those that its class gives itself. */
final class Defaults {

    private Defaults() {
    }

    static Map<String, Object> of(EntityDefinition<?> definition) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            Constructor<?> constructor = definition.type().getDeclaredConstructor();
            constructor.setAccessible(true);
            Object fresh = constructor.newInstance();
            for (FieldDefinition field : definition.fields().values()) {
                if (field.writable() && field.kind() != FieldKind.CUSTOM && !field.isCustom()) {
                    put(values, field, read(definition.type(), field.attribute(), fresh));
                }
            }
        } catch (ReflectiveOperationException withoutDefaults) {
            return new LinkedHashMap<>();
        }
        return values;
    }

    private static void put(Map<String, Object> values, FieldDefinition field, Object value) {
        if (value instanceof Enum<?> option) {
            values.put(field.name(), option.name());
        } else if (value instanceof Integer number) {
            values.put(field.name(), Long.valueOf(number));
        } else if (value != null && field.kind() != FieldKind.REFERENCE) {
            values.put(field.name(), value);
        }
    }

    private static Object read(Class<?> type, String attribute, Object from) throws IllegalAccessException {
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    field.setAccessible(true);
                    return field.get(from);
                }
            }
        }
        return null;
    }
}
