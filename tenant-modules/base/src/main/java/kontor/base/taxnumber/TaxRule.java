package kontor.base.taxnumber;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How one country writes its numbers.
 *
 * @param country ISO 3166-1 code of the country
 * @param prefix  what the number begins with when written in full; empty if nothing
 * @param form    what follows the prefix
 * @param check   whether the check digits of what follows the prefix are right
 * @param example a right number
 * @param source  who published the rule
 */
record TaxRule(String country, String prefix, Pattern form, Predicate<String> check, String example, String source) {

    /** The number in full, if it is one of this country's with right check digits; else null. */
    String read(String tidy) {
        String body = body(tidy);
        return form.matcher(body).matches() && check.test(body) ? prefix + body : null;
    }

    /** Whether the number says by its prefix and form that it is one of this country's. */
    boolean claims(String tidy) {
        return !prefix.isEmpty() && tidy.startsWith(prefix) && form.matcher(body(tidy)).matches();
    }

    private String body(String tidy) {
        if (!prefix.isEmpty() && tidy.startsWith(prefix)) {
            return tidy.substring(prefix.length());
        }
        return tidy.startsWith(country) ? tidy.substring(country.length()) : tidy;
    }
}
