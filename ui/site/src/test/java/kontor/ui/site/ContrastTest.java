package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the tokens are readable together (WCAG 2.2, 1.4.3 and 1.4.11), in light and in dark. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    @ParameterizedTest
    @CsvSource({
        "text, canvas", "text, surface", "text, sunken", "text-soft, canvas", "text-soft, surface", "text-soft, sunken",
        "brand-text, canvas", "brand-text, surface", "brand-text, brand-soft", "neutral, neutral-bg", "info, info-bg",
        "success, success-bg", "warning, warning-bg", "danger, danger-bg", "danger, surface", "success, surface"})
    void wordsAreReadable(String ink, String paper) {
        assertThat(contrast(ink, paper, false)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(ink, paper, true)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"line-field, surface", "line-field, canvas", "brand-text, canvas"})
    void bordersOfControlsCanBeSeen(String ink, String paper) {
        assertThat(contrast(ink, paper, false)).as("light").isGreaterThanOrEqualTo(CONTROL);
        assertThat(contrast(ink, paper, true)).as("dark").isGreaterThanOrEqualTo(CONTROL);
    }

    @ParameterizedTest
    @CsvSource({"brand", "brand-strong"})
    void whiteIsReadableOnTheBrand(String paper) {
        double white = 1;
        assertThat((white + .05) / (luminance(token(paper, false)) + .05)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat((white + .05) / (luminance(token(paper, true)) + .05)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    private static double contrast(String ink, String paper, boolean dark) {
        double a = luminance(token(ink, dark));
        double b = luminance(token(paper, dark));
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static String token(String name, boolean dark) {
        String css = new String(Sites.assets().asset("site.css").plain());
        int split = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> tokens = new HashMap<>();
        read(css.substring(0, split), tokens);
        if (dark) {
            read(css.substring(split), tokens);
        }
        return tokens.get(name);
    }

    private static void read(String css, Map<String, String> tokens) {
        Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});").matcher(css).results()
            .forEach(found -> tokens.put(found.group(1), found.group(2)));
    }

    private static double luminance(String hex) {
        String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        double[] channel = new double[3];
        for (int i = 0; i < channel.length; i++) {
            double c = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            channel[i] = c <= .03928 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
        }
        return .2126 * channel[0] + .7152 * channel[1] + .0722 * channel[2];
    }
}
