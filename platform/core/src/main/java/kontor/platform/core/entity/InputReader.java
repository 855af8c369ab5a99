package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.ReferenceTo;
import kontor.platform.api.value.Money;
import kontor.platform.core.security.SessionService;

/** Reads an action's input: a record class whose components say what is asked for. */
@ApplicationScoped
public class InputReader {

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    @Inject
    SessionService session;

    /** The input from values by component name. Errors: {@link InvalidInput} with every component at fault. */
    public <T extends Record> T read(Class<T> type, Map<String, Object> given) {
        List<InvalidInput.Problem> problems = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Values values = new Values(session.access(), clock);
        for (int i = 0; i < components.length; i++) {
            try {
                arguments[i] = values.read(field(components[i]), given.get(components[i].getName()));
                if (arguments[i] == null && components[i].getType().isPrimitive()) {
                    arguments[i] = absent(components[i]);
                }
            } catch (InvalidInput invalid) {
                problems.addAll(invalid.problems());
            }
        }
        given.keySet().stream().filter(name -> Arrays.stream(components).noneMatch(c -> c.getName().equals(name)))
                .forEach(name -> problems.add(InvalidInput.Problem.of(name, "platform.unknown-field", name)));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        T input = construct(type, arguments);
        validate(input);
        return input;
    }

    /** What a component asks for, as a field. */
    public static FieldDefinition field(RecordComponent component) {
        boolean required = component.isAnnotationPresent(NotNull.class) || component.isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotNull.class) || component.getAccessor().isAnnotationPresent(NotBlank.class);
        return new FieldDefinition(component.getName(), component.getName(), component.getType(), kind(component.getType()), target(component),
                required, 0, true, false, false, false);
    }

    private static String target(RecordComponent component) {
        ReferenceTo target = component.getAnnotation(ReferenceTo.class);
        return target == null ? null : target.value();
    }

    /** A box not ticked means no; a number not given is asked for. */
    private static Object absent(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return false;
        }
        throw new InvalidInput(component.getName(), "platform.required");
    }

    private static FieldKind kind(Class<?> type) {
        if (type == UUID.class) {
            return FieldKind.REFERENCE;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == Instant.class) {
            return FieldKind.INSTANT;
        } else if (type == BigDecimal.class) {
            return FieldKind.DECIMAL;
        } else if (type == Money.class) {
            return FieldKind.MONEY;
        } else if (type == boolean.class || type == Boolean.class) {
            return FieldKind.BOOLEAN;
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return FieldKind.INTEGER;
        }
        return type.isEnum() ? FieldKind.OPTION : FieldKind.TEXT;
    }

    private static <T extends Record> T construct(Class<T> type, Object[] arguments) {
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot read input " + type.getName(), failure);
        }
    }

    private void validate(Object input) {
        List<InvalidInput.Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(input)) {
            problems.add(RowWriter.problem(violation.getPropertyPath().iterator().next().getName(), violation));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
