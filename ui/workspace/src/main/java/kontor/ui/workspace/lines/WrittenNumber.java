package kontor.ui.workspace.lines;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them, with the marks of the reader's language or plainly with a point. */
final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern ABOUT = Pattern.compile("[\\s\\u00a0\\u202f%\\p{Sc}]|^[A-Z]{3}|[A-Z]{3}$");

    private WrittenNumber() {
    }

    /** The number; empty if it is none. A currency and the sign for per cent are passed over. */
    static Optional<BigDecimal> read(String text, Locale locale) {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(locale);
        String bare = ABOUT.matcher(text.strip()).replaceAll("");
        String group = Pattern.quote(Character.isSpaceChar(marks.getGroupingSeparator()) ? "'" : String.valueOf(marks.getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(marks.getDecimalSeparator()));
        // Groups are groups of three: 12.50 is no 1250 in any language.
        if (bare.matches("-?\\d{1,3}(" + group + "\\d{3})+(" + point + "\\d+)?|-?\\d+(" + point + "\\d+)?")) {
            return Optional.of(new BigDecimal(bare.replaceAll(group, "").replaceAll(point, ".")));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
