package kontor.platform.core.entity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads and writes an entity's attributes through its own getters and setters, so that its rules and the persistence
 * provider's change tracking see every change.
 */
final class Properties {

    private static final Map<Class<?>, Properties> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Method> getters = new ConcurrentHashMap<>();
    private final Map<String, Method> setters = new ConcurrentHashMap<>();

    private Properties(Class<?> type) {
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (name.length() < 4 && !name.startsWith("is") || name.length() < 3) {
                continue;
            }
            if (name.startsWith("set") && method.getParameterCount() == 1) {
                setters.put(attribute(name, 3), method);
            } else if (name.startsWith("get") && method.getParameterCount() == 0) {
                getters.put(attribute(name, 3), method);
            } else if (name.startsWith("is") && method.getParameterCount() == 0) {
                getters.put(attribute(name, 2), method);
            }
        }
    }

    static Properties of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Properties::new);
    }

    Object get(Object entity, String attribute) {
        return call(getters.get(attribute), entity, attribute);
    }

    void set(Object entity, String attribute, Object value) {
        Method setter = setters.get(attribute);
        Object given = value == null && setter.getParameterTypes()[0] == boolean.class ? Boolean.FALSE : value;
        call(setter, entity, attribute, given);
    }

    private static Object call(Method method, Object entity, String attribute, Object... arguments) {
        if (method == null) {
            throw new IllegalStateException(entity.getClass().getName() + " has no accessor for " + attribute);
        }
        try {
            return method.invoke(entity, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String attribute(String method, int prefix) {
        return Character.toLowerCase(method.charAt(prefix)) + method.substring(prefix + 1);
    }
}
