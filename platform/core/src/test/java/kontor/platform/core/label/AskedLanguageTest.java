package kontor.platform.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language that a browser or a program asks for. */
class AskedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-Hant                    | zh-TW
            zh-Hant-HK;q=0.9,en;q=0.8  | zh-TW
            zh-TW                      | zh-TW
            zh-Hans                    | zh-CN
            zh                         | zh-CN
            en;q=0.2,de-AT             | de
            nl,de;q=0.5                | en
            ''                         | en
            ;;;                        | en
            de;q=nonsense              | en
            """)
    void theFirstThatIsSpokenHere(String header, String language) {
        assertThat(Labels.asked(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void englishWhereNothingIsAsked() {
        assertThat(Labels.asked(null)).isEqualTo(Locale.ENGLISH);
    }
}
