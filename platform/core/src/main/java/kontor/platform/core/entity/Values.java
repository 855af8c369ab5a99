package kontor.platform.core.entity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/** Reads a field's value from what people and programs send: text, JSON's types, or the value itself. */
final class Values {

    private final Access access;
    private final Clock clock;

    Values(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** The value for a field; null for none. Errors: {@link InvalidInput} that names the field and what it wants. */
    Object read(FieldDefinition field, Object given) {
        if (given == null || given instanceof String text && text.isBlank()) {
            return null;
        }
        try {
            return convert(field, given instanceof String text ? text.strip() : given);
        } catch (IllegalArgumentException | DateTimeParseException | ClassCastException | NullPointerException malformed) {
            throw new InvalidInput(field.name(), "platform.value-malformed." + field.kind().name().toLowerCase(java.util.Locale.ROOT),
                    String.valueOf(given), String.join(", ", field.options()));
        }
    }

    private Object convert(FieldDefinition field, Object given) {
        return switch (field.kind()) {
            case INTEGER -> integer(field, given);
            case DECIMAL, PERCENT -> given instanceof BigDecimal number ? number : new BigDecimal(given.toString());
            case MONEY -> money(given);
            case BOOLEAN -> bool(given);
            case DATE -> given instanceof LocalDate day ? day : day(given.toString());
            case INSTANT -> given instanceof Instant instant ? instant : instant(given.toString());
            case OPTION, STATE -> field.isCustom() ? choice(field, given.toString()) : option(field.type(), given.toString());
            case REFERENCE, PICTURE -> reference(given);
            case CUSTOM -> custom(given);
            case COUNTRY, CURRENCY -> given.toString().toUpperCase(java.util.Locale.ROOT);
            default -> (String) given;
        };
    }

    private static Object integer(FieldDefinition field, Object given) {
        long number = new BigDecimal(given.toString()).longValueExact();
        return field.type() == int.class || field.type() == Integer.class ? (Object) Math.toIntExact(number) : (Object) number;
    }

    private Money money(Object given) {
        if (given instanceof Money money) {
            return money;
        } else if (given instanceof Map<?, ?> parts) {
            Object currency = parts.get("currency");
            return new Money(new BigDecimal(parts.get("amount").toString()), currency == null ? access.currency() : currency.toString());
        }
        String[] parts = given.toString().split(" ");
        return new Money(new BigDecimal(parts[0]), parts.length > 1 ? parts[1] : access.currency());
    }

    private static Boolean bool(Object given) {
        return switch (given.toString().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("Not a yes or no");
        };
    }

    private LocalDate day(String text) {
        return text.equals("today") ? LocalDate.now(clock.withZone(access.zone())) : LocalDate.parse(text);
    }

    private Instant instant(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(access.zone()).toInstant();
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String choice(FieldDefinition field, String given) {
        return field.options().stream().filter(given::equalsIgnoreCase).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private static Object option(Class<?> type, String code) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Not one of the options");
    }

    private Object reference(Object given) {
        if (given instanceof Reference reference) {
            return reference.id();
        } else if (given instanceof UUID id) {
            return id;
        } else if (given instanceof Map<?, ?> object) {
            return UUID.fromString(object.get("id").toString());
        }
        return given.equals("me") ? access.member() : UUID.fromString(given.toString());
    }

    private static Map<String, Object> custom(Object given) {
        Map<String, Object> fields = new TreeMap<>();
        ((Map<?, ?>) given).forEach((name, value) -> fields.put((String) name, value));
        return fields;
    }
}
