package kontor.platform.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into words for search: whole words where a script separates them, pairs of neighbours (bigrams) where, as
 * in Chinese, it does not. Case and accents do not count.
 */
public final class SearchWords {

    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final int MOST_WORDS = 2_000;

    private SearchWords() {
    }

    /** Words of a document, separated by spaces. */
    public static String document(String text) {
        return String.join(" ", cut(text));
    }

    /** A question for PostgreSQL's {@code to_tsquery}: all words, the last begun only. Empty if there is no word in it. */
    public static String query(String text) {
        List<String> words = cut(text);
        // Letters and digits are all that is left in a word, so none can be taken for an operator of the query.
        return words.stream().distinct().map(w -> w + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> cut(String text) {
        String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher run = RUN.matcher(plain);
        while (run.find() && words.size() < MOST_WORDS) {
            String found = run.group();
            if (Character.isIdeographic(found.codePointAt(0)) || found.codePointAt(0) >= 0x3040 && found.codePointAt(0) <= 0x30ff) {
                pairs(found, words);
            } else {
                words.add(found);
            }
        }
        return words;
    }

    private static void pairs(String run, List<String> words) {
        int[] signs = run.codePoints().toArray();
        if (signs.length == 1) {
            words.add(run);
        }
        for (int i = 0; i + 1 < signs.length; i++) {
            words.add(new String(signs, i, 2));
        }
    }
}
