package kontor.platform.core.exchange;

/**
 * Keeps text that looks like a formula from being one where a spreadsheet opens the file: a text that begins with = + - @,
 * a tab or a carriage return is written with an apostrophe before it, and read again without.
 */
final class Formulas {

    private static final String DANGEROUS = "=+-@\t\r";

    private Formulas() {
    }

    /** The text as it is written into a file. */
    static String neutral(String text) {
        boolean dangerous = !text.isEmpty() && (DANGEROUS.indexOf(text.charAt(0)) >= 0 || wasNeutral(text));
        return dangerous ? "'" + text : text;
    }

    /** The text that was meant by what a file holds. */
    static String restored(String text) {
        return wasNeutral(text) ? text.substring(1) : text;
    }

    // Several apostrophes count as one more than was there, so that what is written is read again unchanged.
    private static boolean wasNeutral(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
