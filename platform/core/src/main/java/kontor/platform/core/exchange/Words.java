package kontor.platform.core.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Compares words as people write them in headers and cells. */
final class Words {

    private Words() {
    }

    /** Letters and digits alone, small, without accents: {@code "E-Mail "} and {@code e_mail} are the same. */
    static String bare(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
