package kontor.platform.core.entity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Access;
import kontor.platform.core.security.Running;

/** Puts the values of a row into an entity: only fields that exist, that a form may set, and that the caller may write. */
@ApplicationScoped
public class RowWriter {

    @Inject
    Running running;

    @Inject
    JpaData data;

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory validators;

    @Inject
    Clock clock;

    private Validator ofNew;

    /** A new record is filled in, not loaded: nobody need ask the persistence provider of each field whether it is there. */
    @PostConstruct
    void prepare() {
        ofNew = validators.usingContext().traversableResolver(new AllLoaded()).getValidator();
    }

    /** Writes the values. {@code operation} is create or update. Errors: {@link InvalidInput} with every field at fault. */
    public void write(EntityDefinition<?> bare, DomainEntity entity, Row row, String operation) {
        EntityDefinition<?> definition = running.get().known(bare);
        List<InvalidInput.Problem> problems = new ArrayList<>();
        Values values = new Values(running.get(), clock);
        Map<String, Object> own = new TreeMap<>(entity.getCustom());
        flat(row.values()).forEach((name, given) -> {
            try {
                FieldDefinition field = writable(definition, name, operation);
                Object value = resolved(field, values.read(field, given));
                if (field.isCustom()) {
                    put(own, field, value);
                } else {
                    Properties.of(definition.type()).set(entity, field.attribute(), value);
                }
            } catch (InvalidInput invalid) {
                problems.addAll(invalid.problems());
            }
        });
        if (operation.equals("create")) {
            problems.addAll(missing(definition, own, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (!own.equals(entity.getCustom())) {
            entity.setCustom(own);
        }
    }

    /** Own fields may come as one object; each then counts by its public name. */
    private static Map<String, Object> flat(Map<String, Object> given) {
        Map<String, Object> flat = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (name.equals("custom") && value instanceof Map<?, ?> own) {
                own.forEach((key, inner) -> flat.put(CustomField.PREFIX + key, inner));
            } else {
                flat.put(name, value);
            }
        });
        return flat;
    }

    private static void put(Map<String, Object> own, FieldDefinition field, Object value) {
        if (value == null && field.required()) {
            throw new InvalidInput(field.name(), "platform.required");
        } else if (value instanceof String text && field.maxLength() > 0 && text.length() > field.maxLength()) {
            throw new InvalidInput(field.name(), "platform.too-long", field.maxLength());
        } else if (value == null) {
            own.remove(field.custom().key());
        } else {
            own.put(field.custom().key(), CustomValues.stored(value));
        }
    }

    /** Required ones that the caller could have filled and has not. */
    private List<InvalidInput.Problem> missing(EntityDefinition<?> definition, Map<String, Object> own, List<InvalidInput.Problem> told) {
        return definition.fields().values().stream()
                .filter(field -> field.isCustom() && field.required() && !own.containsKey(field.custom().key()))
                .filter(field -> running.get().mayWrite(definition, field, "create"))
                .filter(field -> told.stream().noneMatch(problem -> problem.field().equals(field.name())))
                .map(field -> InvalidInput.Problem.of(field.name(), "platform.required")).toList();
    }

    /** Checks the constraints of an entity that was read. Errors: {@link InvalidInput} with every field at fault. */
    public void validate(EntityDefinition<?> definition, DomainEntity entity) {
        tell(definition, validator.validate(entity));
    }

    /** The same of one that has just been made. */
    public void validateNew(EntityDefinition<?> definition, DomainEntity entity) {
        tell(definition, ofNew.validate(entity));
    }

    private static void tell(EntityDefinition<?> definition, Set<ConstraintViolation<DomainEntity>> violations) {
        List<InvalidInput.Problem> problems = new ArrayList<>();
        for (ConstraintViolation<DomainEntity> violation : violations) {
            String attribute = violation.getPropertyPath().iterator().next().getName();
            String field = definition.fields().values().stream().filter(f -> f.attribute().equals(attribute))
                    .map(FieldDefinition::name).findFirst().orElse(attribute);
            problems.add(problem(field, violation));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    static InvalidInput.Problem problem(String field, ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        Map<String, Object> attributes = descriptor.getAttributes();
        return switch (descriptor.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> InvalidInput.Problem.of(field, "platform.required");
            case "Size" -> InvalidInput.Problem.of(field, "platform.too-long", attributes.get("max"));
            case "Email" -> InvalidInput.Problem.of(field, "platform.value-malformed.email", String.valueOf(violation.getInvalidValue()));
            case "PositiveOrZero" -> InvalidInput.Problem.of(field, "platform.not-negative");
            case "Positive" -> InvalidInput.Problem.of(field, "platform.positive");
            case "Min", "DecimalMin" -> InvalidInput.Problem.of(field, "platform.at-least", attributes.get("value"));
            case "Max", "DecimalMax" -> InvalidInput.Problem.of(field, "platform.at-most", attributes.get("value"));
            default -> InvalidInput.Problem.of(field, "platform.invalid", violation.getMessage());
        };
    }

    private FieldDefinition writable(EntityDefinition<?> definition, String name, String operation) {
        Access access = running.get();
        FieldDefinition field = definition.find(name).filter(f -> f.kind() != FieldKind.CUSTOM && access.mayRead(definition, f))
                .orElseThrow(() -> new InvalidInput(name, "platform.unknown-field", name));
        if (!field.writable()) {
            throw new InvalidInput(name, "platform.field-read-only");
        }
        if (!access.mayWrite(definition, field, operation)) {
            throw new InvalidInput(name, "platform.field-not-permitted");
        }
        return field;
    }

    /** A reference becomes a pointer, once it is certain that the caller may see what it points at. */
    private Object resolved(FieldDefinition field, Object value) {
        if (field.kind() != FieldKind.REFERENCE || value == null || field.target() == null) {
            return value;
        }
        EntityDefinition<?> target = Modules.all().definition(field.target()).orElseThrow();
        boolean visible = data.scoped(target.type(), running.get().scope(target.permission("read"))).find((UUID) value).isPresent();
        if (!visible) {
            throw new InvalidInput(field.name(), "platform.reference-unknown", value.toString());
        }
        return field.type() == UUID.class ? value : data.pointer(field.type(), (UUID) value);
    }
}
