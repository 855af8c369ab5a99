package kontor.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Which licences a library may have that we hand to others, who host the product for others. */
final class Licences {

    /** By name or address, as POMs and npm's packages write them. GPL only with the exception for class paths. */
    private static final List<Pattern> ALLOWED = patterns(
            "apache.*2", "(the )?apache (software )?license", "\\bmit\\b|opensource.org/licen[cs]es/mit", "\\b0bsd\\b|bsd.*[23]|[23].clause|bsd license|new bsd|\\bbsd\\b",
            "eclipse public licen[cs]e|epl.[12]", "eclipse distribution licen[cs]e|edl.1", "cddl", "mozilla public|mpl.[12]",
            "lesser general public|lgpl", "\\bisc\\b", "cc0|creative commons zero|public domain", "universal permissive|upl",
            "unicode|icu", "blueoak", "(gpl|general public).*(classpath|cpe|\\bce\\b)", "python-2", "sil open font|ofl", "go.?licen[cs]e", "bouncy castle");

    /** Never: the text would bind whoever hosts the product. Some are named so that they look like an allowed one. */
    private static final List<Pattern> REFUSED = patterns(
            "affero|agpl", "server side public|sspl", "business source|busl|bsl 1", "functional source|\\bfsl\\b",
            "commercial vaadin|cvdl|cval", "commons clause", "elastic licen[cs]e", "polyform");

    private Licences() {
    }

    /** Whether a library with these licences, to choose from, may ship: one of them is free. Without any it may not. */
    static boolean allow(List<String> licences) {
        return licences.stream().anyMatch(licence -> matches(ALLOWED, licence) && !matches(REFUSED, licence));
    }

    private static boolean matches(List<Pattern> patterns, String licence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(licence).find());
    }

    private static List<Pattern> patterns(String... texts) {
        return List.of(texts).stream().map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE)).toList();
    }
}
