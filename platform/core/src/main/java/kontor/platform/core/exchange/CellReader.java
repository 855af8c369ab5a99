package kontor.platform.core.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.core.label.Labels;

/**
 * Reads cells as people write them: numbers of several countries, {@code 12.50 EUR}, ISO days and moments, {@code today+3},
 * options by code or by label, countries by code or by name. References stay as they are written.
 */
final class CellReader {

    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}|[€£])?\\s*([-+0-9][-+0-9.,'’\\u00A0\\u202F ]*?)\\s*([A-Z]{3}|[€£])?");
    private static final Pattern RELATIVE = Pattern.compile("today([+-]\\d{1,5})?(?:[T ](\\d{2}:\\d{2}))?");
    private static final LocalTime HOUR_OF_WORK = LocalTime.of(9, 0);
    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("true", true), Map.entry("yes", true), Map.entry("y", true), Map.entry("1", true), Map.entry("x", true),
            Map.entry("ja", true), Map.entry("wahr", true), Map.entry("是", true), Map.entry("真", true),
            Map.entry("false", false), Map.entry("no", false), Map.entry("n", false), Map.entry("0", false),
            Map.entry("nein", false), Map.entry("falsch", false), Map.entry("否", false), Map.entry("假", false));

    private final EntityDefinition<?> definition;
    private final Access access;
    private final Labels labels;
    private final String currency;
    private final Clock clock;
    private final Map<String, NumberColumn> numbers = new HashMap<>();

    /** {@code currency} is that of amounts which name none; null for the tenant's. */
    CellReader(EntityDefinition<?> definition, Access access, Labels labels, String currency, Clock clock) {
        this.clock = clock;
        this.definition = definition;
        this.access = access;
        this.labels = labels;
        this.currency = currency == null ? access.currency() : currency;
    }

    /** Looks at all cells of a field's column, which tell how its numbers are written. */
    void look(FieldDefinition field, Collection<String> cells) {
        numbers.put(field.name(), new NumberColumn(cells.stream().map(cell -> amount(field, cell)).toList()));
    }

    /** The value; null for none. Errors: {@link InvalidInput} that names the field and what it wants. */
    Object read(FieldDefinition field, Object cell) {
        if (cell == null || cell.toString().isBlank()) {
            return null;
        }
        try {
            return cell instanceof String text ? parse(field, text.strip()) : convert(field, cell);
        } catch (NumberColumn.Ambiguous ambiguous) {
            throw new InvalidInput(field.name(), "platform.number-ambiguous", cell.toString());
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException malformed) {
            throw new InvalidInput(field.name(), "platform.value-malformed." + field.kind().name().toLowerCase(Locale.ROOT),
                    cell.toString(), String.join(", ", field.options()));
        }
    }

    private Object parse(FieldDefinition field, String text) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL -> column(field).read(text);
            case PERCENT -> column(field).read(amount(field, text));
            case MONEY -> money(field, text);
            case BOOLEAN -> yesOrNo(text);
            case DATE -> day(text);
            case INSTANT -> moment(text);
            case OPTION -> option(field, text);
            case COUNTRY -> Countries.code(text).orElseThrow(IllegalArgumentException::new);
            default -> text;
        };
    }

    /** Cells of a workbook say themselves what they are. */
    private Object convert(FieldDefinition field, Object cell) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, PERCENT -> (Object) number(cell);
            case MONEY -> new Money(number(cell), currency);
            case BOOLEAN -> cell instanceof Boolean said ? said : yesOrNo(plain(cell));
            case DATE -> cell instanceof LocalDateTime at ? at.toLocalDate() : cell instanceof LocalDate ? cell : day(plain(cell));
            case INSTANT -> cell instanceof LocalDateTime at ? at.atZone(access.zone()).toInstant() : moment(plain(cell));
            default -> parse(field, plain(cell));
        };
    }

    private static BigDecimal number(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalArgumentException("Not a number");
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private NumberColumn column(FieldDefinition field) {
        return numbers.getOrDefault(field.name(), new NumberColumn(java.util.List.of()));
    }

    /** The number in an amount or a percentage. */
    private static String amount(FieldDefinition field, String cell) {
        String text = cell.strip();
        if (field.kind() == FieldKind.PERCENT && text.endsWith("%")) {
            return text.substring(0, text.length() - 1).strip();
        }
        Matcher money = MONEY.matcher(text);
        return field.kind() == FieldKind.MONEY && money.matches() ? money.group(2) : text;
    }

    private Money money(FieldDefinition field, String text) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches() || money.group(1) != null && money.group(3) != null) {
            throw new IllegalArgumentException("Not an amount");
        }
        String sign = money.group(1) == null ? money.group(3) : money.group(1);
        String code = sign == null ? currency : sign.equals("€") ? "EUR" : sign.equals("£") ? "GBP" : sign;
        return new Money(column(field).read(money.group(2)), code);
    }

    private static Boolean yesOrNo(String text) {
        Boolean said = YES_OR_NO.get(text.toLowerCase(Locale.ROOT));
        if (said == null) {
            throw new IllegalArgumentException("Not a yes or no");
        }
        return said;
    }

    private LocalDate day(String text) {
        Matcher relative = RELATIVE.matcher(text);
        return relative.matches() && relative.group(2) == null ? relativeDay(relative) : LocalDate.parse(text);
    }

    private LocalDate relativeDay(Matcher relative) {
        LocalDate today = LocalDate.now(clock.withZone(access.zone()));
        return relative.group(1) == null ? today : today.plusDays(Long.parseLong(relative.group(1)));
    }

    private Instant moment(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            LocalTime hour = relative.group(2) == null ? HOUR_OF_WORK : LocalTime.parse(relative.group(2));
            return relativeDay(relative).atTime(hour).atZone(access.zone()).toInstant();
        } else if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(access.zone()).toInstant();
        }
        String iso = text.replace(' ', 'T');
        return iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})") ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(access.zone()).toInstant();
    }

    private String option(FieldDefinition field, String text) {
        for (String code : field.options()) {
            if (code.equalsIgnoreCase(text)) {
                return code;
            }
        }
        String bare = Words.bare(text);
        return field.options().stream().filter(code -> Labels.LOCALES.stream()
                .anyMatch(locale -> Words.bare(labels.option(definition, field, code, locale)).equals(bare)))
                .findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
