package kontor.accounting.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A chart that fits any small firm, until its own accountant's is brought in. Read from {@code chart/generic.csv} (sort,
 * code or kind, purpose, and a name in each language).
 */
final class GenericChart {

    private static final Map<String, Integer> NAMES = Map.of("en", 4, "de", 5, "zh-Hans", 6, "zh-Hant", 7);
    private static final List<String[]> LINES = read();

    private final int name;

    private GenericChart(int name) {
        this.name = name;
    }

    /** The chart in a language; in English where there is none in it. */
    static GenericChart in(Locale locale) {
        String key = !locale.getLanguage().equals("zh") ? locale.getLanguage()
                : List.of("TW", "HK", "MO").contains(locale.getCountry()) || locale.getScript().equals("Hant") ? "zh-Hant" : "zh-Hans";
        return new GenericChart(NAMES.getOrDefault(key, NAMES.get("en")));
    }

    List<Account> accounts(UUID company) {
        return LINES.stream().filter(line -> line[0].equals("account")).map(line -> Account.of(company, line[1], line[name],
                AccountKind.valueOf(line[2]), line[3].isEmpty() ? null : Purpose.valueOf(line[3]))).toList();
    }

    List<Journal> journals(UUID company, List<Account> accounts) {
        return LINES.stream().filter(line -> line[0].equals("journal")).map(line -> Journal.of(company, line[name],
                JournalKind.valueOf(line[2]), accounts.stream().filter(account -> !line[3].isEmpty() && account.getPurpose() == Purpose.valueOf(line[3]))
                        .findFirst().orElse(null))).toList();
    }

    private static List<String[]> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                GenericChart.class.getResourceAsStream("/chart/generic.csv"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
