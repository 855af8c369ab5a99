package kontor.platform.core.exchange;

import java.util.Arrays;
import java.util.Locale;
import kontor.platform.api.entity.InvalidInput;

/** Kinds of files that tables are exported to. */
public enum Format {
    /** Comma-separated values, UTF-8 with a byte order mark so that spreadsheets read accents right. */
    CSV("text/csv;charset=UTF-8"),
    /** Office Open XML workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    /** Media type. */
    public String contentType() {
        return contentType;
    }

    /** Ending of file names, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name, whatever the case; CSV if none is named. Errors: {@link InvalidInput}. */
    public static Format named(String name) {
        if (name == null || name.isBlank()) {
            return CSV;
        }
        return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("format", "platform.export-format", name));
    }
}
