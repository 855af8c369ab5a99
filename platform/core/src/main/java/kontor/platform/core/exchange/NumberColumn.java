package kontor.platform.core.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Reads numbers of one column as people of different countries write them. A single separator before three digits may
 * mean thousands or decimals: the other numbers of the column decide, and if they do not, the number is refused.
 */
final class NumberColumn {

    private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9][0-9.,'’\\u00A0\\u202F ]*");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}([.,'][0-9]{3})+");

    private enum Sign { POINT, COMMA }

    private final Sign decimal;

    /** {@code cells} are all numbers of the column, as written. */
    NumberColumn(Collection<String> cells) {
        boolean point = cells.stream().anyMatch(cell -> decimal(tidy(cell)) == Sign.POINT);
        boolean comma = cells.stream().anyMatch(cell -> decimal(tidy(cell)) == Sign.COMMA);
        decimal = point == comma ? null : point ? Sign.POINT : Sign.COMMA;
    }

    /** The number. Errors: {@link IllegalArgumentException} if it is none; {@link Ambiguous}. */
    BigDecimal read(String cell) {
        String text = tidy(cell);
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a number");
        }
        Sign own = decimal(text);
        if (own == null && isAmbiguous(text)) {
            if (decimal == null) {
                throw new Ambiguous();
            }
            own = decimal;
        }
        return new BigDecimal(plain(text, own));
    }

    /** A number that can mean two things. */
    static final class Ambiguous extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
    }

    private static String tidy(String cell) {
        return cell.strip().replaceAll("[\\u00A0\\u202F ]", "").replace('’', '\'');
    }

    /** The decimal sign that the number itself shows; null if it shows none. */
    private static Sign decimal(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? Sign.POINT : Sign.COMMA;
        } else if (point < 0 && comma < 0) {
            return null;
        }
        boolean several = point >= 0 ? text.indexOf('.') != point : text.indexOf(',') != comma;
        Sign single = point >= 0 ? Sign.POINT : Sign.COMMA;
        if (several) {
            return single == Sign.POINT ? Sign.COMMA : Sign.POINT;
        }
        return isAmbiguous(text) ? null : single;
    }

    private static boolean isAmbiguous(String text) {
        return text.matches("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    }

    private static String plain(String text, Sign decimal) {
        char sign = decimal == Sign.COMMA ? ',' : '.';
        int at = text.lastIndexOf(sign);
        String whole = at < 0 || decimal == null ? text : text.substring(0, at);
        String rest = at < 0 || decimal == null ? "" : text.substring(at + 1);
        boolean bare = whole.matches("[+-]?[0-9]+");
        if (!bare && !GROUPED.matcher(whole).matches() || !rest.matches("[0-9]*") || whole.indexOf(sign) >= 0 && decimal != null) {
            throw new IllegalArgumentException("Not a number");
        }
        return whole.replaceAll("[.,']", "") + (rest.isEmpty() ? "" : "." + rest);
    }
}
