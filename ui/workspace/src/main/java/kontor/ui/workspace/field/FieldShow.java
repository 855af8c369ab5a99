package kontor.ui.workspace.field;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.screen.Screen;

/** Field values the way a reader likes to see them. */
public final class FieldShow {

    private final Screen screen;
    private final EntityDefinition<?> definition;

    /** Shows values of that definition. */
    public FieldShow(Screen screen, EntityDefinition<?> definition) {
        this.screen = screen;
        this.definition = definition;
    }

    /** A record's value as words, a number with its unit; empty for none. */
    public String text(FieldDefinition field, Row row) {
        Object value = row.get(field.name());
        return field.measuredIn() != null && value instanceof Number number ? screen.formats().measured(number, row.units().get(field.name()))
                : text(field, value);
    }

    /** A value as words; empty for none. */
    public String text(FieldDefinition field, Object value) {
        if (value == null || "".equals(value)) {
            return "";
        }
        return switch (field.kind()) {
            case OPTION, STATE -> screen.names().option(definition, field, value.toString());
            case PERCENT -> value instanceof Number n ? screen.formats().percent(n) : value.toString();
            case COUNTRY -> country(value.toString());
            case LANGUAGE -> Locale.forLanguageTag(value.toString()).getDisplayName(screen.formats().locale());
            case CURRENCY -> currency(value.toString());
            case TEXT -> screen.named(definition, field).map(names -> names.name(screen, value.toString())).orElseGet(() -> plain(value));
            default -> plain(value);
        };
    }

    private String plain(Object value) {
        if (value instanceof Boolean yes) {
            return screen.say(yes ? "yes" : "no");
        } else if (value instanceof Map<?, ?> fields) {
            return fields.isEmpty() ? "" : fields.toString();
        }
        return screen.formats().value(value);
    }

    private String country(String code) {
        return new Locale("", code).getDisplayCountry(screen.formats().locale());
    }

    private String currency(String code) {
        return code + " · " + Currency.getInstance(code).getDisplayName(screen.formats().locale());
    }

    /** The colour of a state; neutral for anything else. */
    public static State.Tone tone(EntityDefinition<?> definition, FieldDefinition field, Object code) {
        return definition.workflow().filter(w -> definition.stateField().filter(field.name()::equals).isPresent())
                .flatMap(w -> w.states().stream().filter(s -> s.name().equals(String.valueOf(code))).findFirst())
                .map(s -> ((State) s).tone()).orElse(State.Tone.NEUTRAL);
    }
}
