package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

    @Test
    void aColourThatWhiteCanBeReadOnStays() {
        assertThat(Brand.readable("#2f5bea")).isEqualTo("#2f5bea");
        assertThat(Brand.readable("#000000")).isEqualTo("#000000");
    }

    @Test
    void aLightOneIsDarkenedUntilItCan() {
        assertThat(Brand.readable("#ffb020")).isNotEqualTo("#ffb020").matches("#[0-9a-f]{6}");
        assertThat(Brand.readable("#ffffff")).isEqualTo(Brand.readable("#ffffff")).matches("#([0-7][0-9a-f]){3}");
    }

    @Test
    void whatIsNoColourIsNone() {
        assertThat(Brand.readable(null)).isNull();
        assertThat(Brand.readable("red")).isNull();
        assertThat(Brand.readable("#12345")).isNull();
        assertThat(Brand.readable("#123456;background:url(x)")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#2f5bea", "#ffb020", "#ffffff", "#000000", "#00ff00", "#1a7f37", "#ff00ff", "#808080", "#ffff00", "#7a0019"})
    void wordsInItsShadesCanBeReadInBothThemes(String color) {
        String[] themes = Brand.rules(color).split("}");
        assertThat(themes).hasSize(2);
        for (String theme : themes) {
            Map<String, Shade> shades = Arrays.stream(theme.substring(theme.indexOf('{') + 1).split(";"))
                    .collect(Collectors.toMap(rule -> rule.substring(0, rule.indexOf(':')), rule -> Shade.of(rule.substring(rule.indexOf(':') + 1))));
            assertThat(shades).containsOnlyKeys("--brand", "--brand-strong", "--brand-text", "--brand-soft");
            assertThat(shades.get("--brand-text").contrast(shades.get("--brand-soft"))).as(theme).isGreaterThanOrEqualTo(4.5);
            assertThat(shades.get("--brand-text").contrast(Shade.of(theme.contains("dark") ? "#161b26" : "#ffffff"))).as(theme).isGreaterThanOrEqualTo(4.5);
            assertThat(Shade.WHITE.contrast(shades.get("--brand-strong"))).as(theme).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void withoutOneKontorsOwnStays() {
        assertThat(Brand.rules(null)).isEmpty();
    }
}
