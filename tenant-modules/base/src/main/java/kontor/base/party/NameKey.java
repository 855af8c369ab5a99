package kontor.base.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of a name once accents, signs and legal forms are taken off, and how alike two such names are. */
final class NameKey {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "ev", "eg", "gbr", "ek", "co", "ltd", "limited", "llc", "llp", "plc",
            "inc", "incorporated", "corp", "corporation", "company", "bv", "nv", "vof", "sa", "sas", "sarl", "srl", "spa", "sl",
            "slu", "ab", "as", "asa", "oy", "oyj", "aps", "kft", "sro", "doo", "spzoo", "pte", "pty", "und", "and");
    private static final String[] CHINESE_FORMS = {"股份有限公司", "有限責任公司", "有限责任公司", "有限公司", "公司"};

    private final String text;

    private NameKey(String text) {
        this.text = text;
    }

    static NameKey of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replace("ß", "ss").replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "");
        for (String form : CHINESE_FORMS) {
            plain = plain.replace(form, " ");
        }
        String kept = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return new NameKey(kept.isEmpty() ? plain.strip() : kept);
    }

    /** How alike two names are, from 0 to 100: the share of pairs of characters that both have (Dice). */
    int likeness(NameKey other) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return 0;
        }
        if (text.equals(other.text)) {
            return 100;
        }
        Set<String> mine = pairs(text);
        Set<String> theirs = pairs(other.text);
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        return 200 * common.size() / (mine.size() + theirs.size());
    }

    private static Set<String> pairs(String text) {
        String padded = " " + text + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < padded.length() - 1; i++) {
            pairs.add(padded.substring(i, i + 2));
        }
        return pairs;
    }

    @Override
    public String toString() {
        return text;
    }
}
