package kontor.ui.workspace.text;

import java.util.List;
import java.util.Locale;

/** The languages that the workspace speaks. */
public final class Languages {

    /** All of them, each called by its own name where people choose. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

    private Languages() {
    }

    /** The nearest of our languages to what somebody asks for; English if none is near. */
    public static Locale nearest(Locale wish) {
        if (wish == null) {
            return Locale.ENGLISH;
        }
        if ("zh".equals(wish.getLanguage())) {
            boolean traditional = "Hant".equals(wish.getScript()) || List.of("TW", "HK", "MO").contains(wish.getCountry());
            return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
        }
        return ALL.stream().filter(l -> l.getLanguage().equals(wish.getLanguage())).findFirst().orElse(Locale.ENGLISH);
    }

    /** The language of that tag, such as {@code zh-TW}; the nearest we have. */
    public static Locale of(String tag) {
        return nearest(tag == null ? null : Locale.forLanguageTag(tag));
    }

    /** What a language calls itself. */
    public static String ownName(Locale language) {
        if (language.equals(Locale.SIMPLIFIED_CHINESE)) {
            return "简体中文";
        }
        if (language.equals(Locale.TRADITIONAL_CHINESE)) {
            return "繁體中文";
        }
        return language.getDisplayLanguage(language);
    }
}
