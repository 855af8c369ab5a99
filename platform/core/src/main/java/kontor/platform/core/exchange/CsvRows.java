package kontor.platform.core.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a text file whose values are separated by comma, semicolon or tab. */
final class CsvRows {

    private static final Pattern SAID = Pattern.compile("sep=(.)\\r?\\n");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvRows() {
    }

    /** The rows that are not empty, the header first. Errors: {@link UnreadableFile}. */
    static List<Table.Line> read(byte[] bytes) {
        String text = TextDecoding.decode(bytes);
        Matcher said = SAID.matcher(text);
        boolean told = said.lookingAt();
        char separator = told ? said.group(1).charAt(0) : separator(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowUnclosedQuote(false)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(told ? text.substring(said.end()) : text)) {
            return rows(reader);
        } catch (CsvParseException malformed) {
            throw new UnreadableFile("platform.import-malformed", reason(malformed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Table.Line> rows(CsvReader<CsvRecord> reader) {
        List<Table.Line> rows = new ArrayList<>();
        int number = 0;
        for (CsvRecord read : reader) {
            number++;
            if (read.getFields().stream().anyMatch(field -> !field.isBlank())) {
                List<Object> cells = new ArrayList<>(read.getFields());
                rows.add(new Table.Line(number, Collections.unmodifiableList(cells)));
            }
            if (rows.size() > Limits.ROWS + 1) {
                throw new UnreadableFile("platform.import-too-long", rows.size() - 1, Limits.ROWS);
            }
        }
        return rows;
    }

    /** The separator that stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        int[] times = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                times[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = times[s] > times[most] ? s : most;
        }
        return SEPARATORS[most];
    }

    private static String reason(Throwable malformed) {
        Throwable root = malformed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
