package kontor.platform.core.exchange;

import java.util.Arrays;
import java.util.List;
import kontor.platform.api.entity.InvalidInput;

/**
 * How a table is to be imported.
 *
 * @param fileName    what the file is called
 * @param source      system that the records come from; null if that is not to be kept
 * @param key         columns that hold the records' key in that system; several are joined with a blank; only with a source
 * @param onDuplicate what happens to a row whose record is there already
 * @param currency    ISO 4217 code of amounts that name none; null for the tenant's
 */
public record ImportOptions(String fileName, String source, List<String> key, Duplicate onDuplicate, String currency) {

    /** What happens to a row whose record is there already. */
    public enum Duplicate {
        /** The record stays as it is. */
        SKIP,
        /** The record takes the row's values. */
        UPDATE,
        /** The row counts as wrong. */
        FAIL;

        /** The choice of that name; {@link #SKIP} if none is named. Errors: {@link InvalidInput}. */
        public static Duplicate named(String name) {
            if (name == null || name.isBlank()) {
                return SKIP;
            }
            return Arrays.stream(values()).filter(d -> d.name().equalsIgnoreCase(name)).findFirst()
                    .orElseThrow(() -> new InvalidInput("onDuplicate", "platform.import-on-duplicate", name));
        }
    }

    /** Errors: {@link InvalidInput} for a key without source, or the other way round. */
    public ImportOptions {
        source = source == null || source.isBlank() ? null : source.strip();
        key = List.copyOf(key);
        if (source == null != key.isEmpty()) {
            throw new InvalidInput(source == null ? "source" : "key", "platform.import-source-and-key");
        }
        if (currency != null && !currency.matches("[A-Z]{3}")) {
            throw new InvalidInput("currency", "platform.value-malformed.currency", currency);
        }
        fileName = fileName == null || fileName.isBlank() ? "import" : fileName.strip();
    }

    /** A file whose records come from nowhere in particular. */
    public static ImportOptions of(String fileName) {
        return new ImportOptions(fileName, null, List.of(), Duplicate.SKIP, null);
    }

    /** The same, with records known by their key in another system. */
    public ImportOptions from(String system, String... columns) {
        return new ImportOptions(fileName, system, List.of(columns), onDuplicate, currency);
    }

    /** The same, with another choice for what is there already. */
    public ImportOptions onDuplicate(Duplicate choice) {
        return new ImportOptions(fileName, source, key, choice, currency);
    }
}
