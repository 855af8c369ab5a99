package kontor.ui.workspace.field;

import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Codes of countries, currencies and languages with their names in the reader's language, by name. */
final class Codes {

    private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> TONGUES = List.of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu",
            "it", "ja", "ko", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "uk", "zh-CN", "zh-TW");

    private Codes() {
    }

    static Map<String, String> countries(Locale reader) {
        return sorted("country", reader, Stream.of(Locale.getISOCountries()), code -> new Locale("", code).getDisplayCountry(reader));
    }

    static Map<String, String> currencies(Locale reader) {
        return sorted("currency", reader, Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                code -> code + " · " + Currency.getInstance(code).getDisplayName(reader));
    }

    static Map<String, String> languages(Locale reader) {
        return sorted("language", reader, TONGUES.stream(), tag -> Locale.forLanguageTag(tag).getDisplayName(reader));
    }

    private static Map<String, String> sorted(String kind, Locale reader, Stream<String> codes, UnaryOperator<String> name) {
        return KNOWN.computeIfAbsent(kind + reader, k -> {
            Comparator<Object> order = Collator.getInstance(reader);
            Map<String, String> named = new LinkedHashMap<>();
            codes.map(code -> Map.entry(code, name.apply(code))).sorted(Map.Entry.comparingByValue(order::compare))
                    .forEach(e -> named.put(e.getKey(), e.getValue()));
            return named;
        });
    }
}
