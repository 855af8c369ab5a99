package kontor.platform.api.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A field that a firm has added to a kind of records. Its value lies in the record's document of own fields, under the key.
 *
 * @param target       name of the definition that it belongs to, such as {@code base.party}
 * @param key          stable name, unique within the target; its public name is {@code custom.<key>}
 * @param name         what the firm calls it
 * @param translations the same in other languages, by IETF tag; may lack any
 * @param kind         TEXT, DECIMAL, DATE, BOOLEAN or OPTION
 * @param options      values to choose from, for OPTION; else empty
 * @param required     whether a value must be given
 * @param archived     whether it is out of use: still read, no longer written
 */
public record CustomField(String target, String key, String name, Map<String, String> translations, FieldKind kind,
                          List<String> options, boolean required, boolean archived) {

    /** What the public names of all such fields begin with. */
    public static final String PREFIX = "custom.";
    /** Section of the form that holds them. */
    public static final String SECTION = "custom";

    private static final int LONGEST = 1_000;

    /** What it is called in a language, or else by the firm. */
    public String label(Locale locale) {
        return translations.getOrDefault(locale.toLanguageTag(), name);
    }

    /** The same as a field of its definition. */
    public FieldDefinition field() {
        boolean text = kind == FieldKind.TEXT;
        return new FieldDefinition(PREFIX + key, "custom", type(), kind, null, required && !archived, text ? LONGEST : 0, !archived,
                false, true, false, false, null, this);
    }

    private Class<?> type() {
        return switch (kind) {
            case DECIMAL -> java.math.BigDecimal.class;
            case DATE -> java.time.LocalDate.class;
            case BOOLEAN -> Boolean.class;
            default -> String.class;
        };
    }
}
