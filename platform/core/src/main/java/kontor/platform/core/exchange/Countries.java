package kontor.platform.core.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kontor.platform.core.label.Labels;

/** Codes of countries by the names that people give them, in the languages of the house. */
final class Countries {

    private static final Map<String, String> BY_NAME = names();

    private Countries() {
    }

    /** ISO 3166-1 alpha-2 code for a code or name. */
    static Optional<String> code(String written) {
        return Optional.ofNullable(BY_NAME.get(Words.bare(written)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            Labels.LOCALES.forEach(language -> names.put(Words.bare(country.getDisplayCountry(language)), code));
            names.put(Words.bare(country.getDisplayCountry(country)), code);
            names.put(Words.bare(country.getISO3Country()), code);
        }
        for (String code : Locale.getISOCountries()) {
            names.put(Words.bare(code), code);
        }
        names.put("uk", "GB");
        names.put("england", "GB");
        names.put("greatbritain", "GB");
        names.put("holland", "NL");
        names.put("czechrepublic", "CZ");
        names.put("turkey", "TR");
        return Map.copyOf(names);
    }
}
