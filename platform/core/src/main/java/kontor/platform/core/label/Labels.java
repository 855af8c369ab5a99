package kontor.platform.core.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;

/** Words for people, from the bundles of the platform and of each module. A missing key shows as the key itself. */
@ApplicationScoped
public class Labels {

    /** The languages that everything is said in. */
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

    /** Where words are that all modules share. */
    public static final String PLATFORM = "platform";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language among {@link #LOCALES} that suits best. */
    public static Locale best(Locale wanted) {
        if (wanted.getLanguage().equals("zh")) {
            boolean traditional = wanted.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(wanted.getCountry());
            return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
        }
        return wanted.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    /**
     * The language that a header Accept-Language asks for first (RFC 9110, 12.5.4); English for none, or for what is none. Read
     * here because servlet containers lose scripts: to them zh-Hant is Chinese of a country Hant.
     */
    public static Locale asked(String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? Locale.ENGLISH
                    : best(Locale.forLanguageTag(Locale.LanguageRange.parse(acceptLanguage).get(0).getRange()));
        } catch (IllegalArgumentException none) {
            return Locale.ENGLISH;
        }
    }

    /** Name of a module. */
    public String module(String module, Locale locale) {
        return text(module, "module", locale);
    }

    /** What a menu entry says. */
    public String menu(String module, String key, Locale locale) {
        return text(module, key, locale);
    }

    /** Name of one record of a definition. */
    public String entity(EntityDefinition<?> definition, Locale locale) {
        return text(definition.module(), definition.key(), locale);
    }

    /** Name of many records of a definition. */
    public String plural(EntityDefinition<?> definition, Locale locale) {
        return text(definition.module(), definition.key() + ".plural", locale);
    }

    /** Name of a field: the entity's own word for it, or the one all entities share. */
    public String field(EntityDefinition<?> definition, FieldDefinition field, Locale locale) {
        if (field.isCustom()) {
            return field.custom().label(best(locale));
        }
        String own = definition.key() + "." + field.name();
        String found = find(definition.module(), own, locale);
        return found != null ? found : text(PLATFORM, "field." + field.name(), locale);
    }

    /** Name of a value of an option or state. */
    public String option(EntityDefinition<?> definition, FieldDefinition field, String code, Locale locale) {
        return field.isCustom() ? code : text(definition.module(), definition.key() + "." + field.name() + "." + code, locale);
    }

    /** Name of a section of the form. */
    public String section(EntityDefinition<?> definition, String section, Locale locale) {
        return section.equals(CustomField.SECTION) ? text(PLATFORM, "section.custom", locale)
                : text(definition.module(), definition.key() + ".section." + section, locale);
    }

    /** Name of the records shown beside one: in the words of its own module, or of the module that contributes them. */
    public String related(EntityDefinition<?> definition, String key, Locale locale) {
        return beside(definition, key, "", locale);
    }

    /** Name of the press that makes such a record of one. */
    public String next(EntityDefinition<?> definition, String key, Locale locale) {
        return beside(definition, key, ".next", locale);
    }

    private String beside(EntityDefinition<?> definition, String key, String what, Locale locale) {
        String named = definition.key() + ".related." + key + what;
        String own = find(definition.module(), named, locale);
        return own != null ? own : Modules.all().related(definition).stream().filter(r -> r.key().equals(key)).findFirst()
                .map(r -> text(r.definition().substring(0, r.definition().indexOf('.')), named, locale)).orElse(named);
    }

    /** Name of an action: the entity's own word for it, or the one all entities share. */
    public String action(EntityDefinition<?> definition, String action, Locale locale) {
        String found = find(definition.module(), definition.key() + ".action." + action, locale);
        return found != null ? found : text(PLATFORM, "action." + action, locale);
    }

    /** Name of what an action asks for. */
    public String input(EntityDefinition<?> definition, String action, String component, Locale locale) {
        return text(definition.module(), definition.key() + ".action." + action + "." + component, locale);
    }

    /** Name of a role. */
    public String role(String key, Locale locale) {
        String module = key.contains(".") ? key.substring(0, key.indexOf('.')) : PLATFORM;
        return text(module, "role." + key, locale);
    }

    /** What an error code means, its arguments filled in. */
    public String message(String code, List<Object> arguments, Locale locale) {
        int dot = code.indexOf('.');
        String pattern = text(code.substring(0, dot), "error." + code.substring(dot + 1), locale);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** A text of a bundle. */
    public String text(String module, String key, Locale locale) {
        String found = find(module, key, locale);
        return found == null ? key : found;
    }

    private static String find(String module, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle("i18n." + module, best(locale), Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return null;
        }
    }
}
