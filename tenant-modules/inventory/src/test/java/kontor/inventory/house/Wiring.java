package kontor.inventory.house;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes beans, one of each class, and gives each what it wants injected. */
final class Wiring {

    private final List<Object> beans = new ArrayList<>();
    private final Map<Class<?>, Instance<?>> offered = new HashMap<>();

    Wiring(Object... given) {
        beans.addAll(List.of(given));
    }

    /** The bean of that class; made, with all that it needs, if there is none. */
    synchronized <T> T bean(Class<T> type) {
        for (Object bean : beans) {
            if (type.isInstance(bean)) {
                return type.cast(bean);
            }
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException("No bean for " + type.getName());
        }
        T made = construct(type);
        beans.add(made);
        fill(made);
        return made;
    }

    /** Gives these where beans of a type are asked for. */
    @SuppressWarnings("unchecked")
    <T> void offer(Class<T> type, T... given) {
        offered.put(type, (Instance<T>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> Stream.of(given);
                    case "get" -> given[0];
                    default -> List.of(given).iterator();
                }));
    }

    private Object wantedBy(Field field) {
        if (field.getType() == Instance.class) {
            return offered.get((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        }
        return bean(field.getType());
    }

    /** Gives a bean what it wants injected. */
    void fill(Object bean) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) && wanted(field) || field.isAnnotationPresent(PersistenceContext.class)) {
                    set(bean, field, wantedBy(field));
                }
            }
        }
    }

    // What the platform's own parts want beside data is of no use here, unless it was given.
    private boolean wanted(Field field) {
        return beans.stream().anyMatch(field.getType()::isInstance)
                || !field.getType().getName().startsWith("kontor.platform.core.") && !field.getType().getSimpleName().equals("Records");
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static <T> T construct(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(unfit);
        }
    }
}
