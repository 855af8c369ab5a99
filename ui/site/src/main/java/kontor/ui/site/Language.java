package kontor.ui.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language that every page exists in. */
public enum Language {
    /** The fallback when a visitor asks for none of ours. */
    ENGLISH("en", "English"),
    /** German, formal address. */
    GERMAN("de", "Deutsch"),
    /** Chinese as written in mainland China and Singapore. */
    SIMPLIFIED_CHINESE("zh-Hans", "简体中文"),
    /** Chinese as written in Taiwan, Hong Kong and Macau. */
    TRADITIONAL_CHINESE("zh-Hant", "繁體中文");

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private final String tag;
    private final String label;

    Language(String tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** Language tag (BCP 47) for {@code <html lang>}, addresses and data files. */
    public String tag() {
        return tag;
    }

    /** Name of the language in that language, as the switch shows it. */
    public String label() {
        return label;
    }

    /**
     * The language for one visitor.
     *
     * @param asked    what the address asks for ({@code ?lang=}), or null; wins when it is one of ours
     * @param accepted what the browser accepts, best first
     * @return the first match, else {@link #ENGLISH}
     */
    public static Language choose(String asked, List<Locale> accepted) {
        return Optional.ofNullable(asked).flatMap(tag -> match(Locale.forLanguageTag(tag.replace('_', '-'))))
            .or(() -> accepted.stream().map(Language::match).flatMap(Optional::stream).findFirst())
            .orElse(ENGLISH);
    }

    private static Optional<Language> match(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "de" -> Optional.of(GERMAN);
            case "zh" -> Optional.of(isTraditional(locale) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE);
            default -> Optional.empty();
        };
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().isEmpty()
            ? TRADITIONAL_REGIONS.contains(locale.getCountry())
            : locale.getScript().equals("Hant");
    }
}
