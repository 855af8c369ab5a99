package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, ENGLISH", "de-AT, GERMAN", "zh, SIMPLIFIED_CHINESE", "zh-CN, SIMPLIFIED_CHINESE",
        "zh-SG, SIMPLIFIED_CHINESE", "zh-Hans-HK, SIMPLIFIED_CHINESE", "zh-TW, TRADITIONAL_CHINESE",
        "zh-HK, TRADITIONAL_CHINESE", "zh-Hant, TRADITIONAL_CHINESE", "nl, ENGLISH"})
    void followsTheBrowser(String accepted, Language expected) {
        assertThat(Language.choose(null, List.of(Locale.forLanguageTag(accepted)))).isEqualTo(expected);
    }

    @Test
    void takesTheFirstThatWeHave() {
        assertThat(Language.choose(null, List.of(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)))
            .isEqualTo(Language.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"zh_TW, TRADITIONAL_CHINESE", "zh-Hans, SIMPLIFIED_CHINESE", "de, GERMAN"})
    void theAddressWins(String asked, Language expected) {
        assertThat(Language.choose(asked, List.of(Locale.ENGLISH))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"xx", "'<script>'", "''"})
    void anUnknownWishIsPassedOver(String asked) {
        assertThat(Language.choose(asked, List.of(Locale.GERMAN))).isEqualTo(Language.GERMAN);
    }
}
