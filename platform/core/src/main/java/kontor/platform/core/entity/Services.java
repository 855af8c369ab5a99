package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Finds the service of a definition and the actions it offers. */
@ApplicationScoped
public class Services {

    @Inject
    @Any
    Instance<RecordService<?>> services;

    @Inject
    InputReader inputs;

    private final Map<String, List<ActionDescription>> known = new ConcurrentHashMap<>();

    /** The service that serves a definition's records. */
    public RecordService<?> of(EntityDefinition<?> definition) {
        return services.select(definition.service()).get();
    }

    /** The actions that a definition's service has of its own, by name. */
    public List<ActionDescription> actions(EntityDefinition<?> definition) {
        return known.computeIfAbsent(definition.name(), n -> describe(definition));
    }

    /**
     * Takes an action on a record.
     *
     * @param input values of the action's input by component name
     */
    public Row perform(EntityDefinition<?> definition, String action, UUID id, long version, Map<String, Object> input) {
        ActionDescription described = actions(definition).stream().filter(a -> a.name().equals(action)).findFirst()
                .orElseThrow(() -> new UnknownAction(definition.name() + "." + action));
        RecordService<?> service = of(definition);
        try {
            return (Row) (described.input() == null ? described.method().invoke(service, id, version)
                    : described.method().invoke(service, id, version, inputs.read(described.input(), input)));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<ActionDescription> describe(EntityDefinition<?> definition) {
        List<ActionDescription> actions = new ArrayList<>();
        for (Method method : definition.service().getMethods()) {
            Action action = method.getAnnotation(Action.class);
            if (action != null && isRecordAction(method) && action.value().startsWith(definition.name() + ".")) {
                Class<? extends Record> input = method.getParameterCount() < 3 ? null
                        : method.getParameterTypes()[2].asSubclass(Record.class);
                actions.add(new ActionDescription(action.value().substring(definition.name().length() + 1), action.value(), input, method));
            }
        }
        actions.sort(Comparator.comparing(ActionDescription::name));
        return List.copyOf(actions);
    }

    private static boolean isRecordAction(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return method.getReturnType() == Row.class && method.getDeclaringClass() != RecordService.class && types.length >= 2
                && types[0] == UUID.class && types[1] == long.class && (types.length == 2 || types.length == 3 && types[2].isRecord());
    }
}
