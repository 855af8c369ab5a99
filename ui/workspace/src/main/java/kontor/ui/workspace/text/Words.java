package kontor.ui.workspace.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The screens' own words in one language, from {@code i18n/workspace*.properties}. Immutable. */
public final class Words {

    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Words in the given language. */
    public Words(Locale language) {
        locale = Languages.nearest(language);
        bundle = ResourceBundle.getBundle("i18n.workspace", locale, Words.class.getClassLoader(), CONTROL);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A text; arguments fill its places. A key that is missing shows as itself, so that it is seen. */
    public String get(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** A text as it stands, its places not filled. */
    public String pattern(String key) {
        return get(key);
    }
}
