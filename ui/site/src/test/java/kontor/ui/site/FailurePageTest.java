package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailurePageTest {

    @ParameterizedTest
    @CsvSource({"404, missing", "405, refused", "400, refused", "500, broken", "503, broken"})
    void saysWhatHappenedAndWhatToDo(int status, String key) {
        Texts words = Texts.of(Language.GERMAN);
        String html = Sites.hosted().failure(Language.GERMAN, new Failure(status, "7C0FFEE7")).html();

        assertThat(html).contains(words.get("failure." + key + ".title"), words.get("failure." + key + ".reason"),
            words.get("failure." + key + ".remedy"), "<code>7C0FFEE7</code>", String.valueOf(status));
    }

    @Test
    void leadsBackToTheFrontDoorInTheSameLanguage() {
        assertThat(Sites.hosted().failure(Language.TRADITIONAL_CHINESE, new Failure(404, "X")).html())
            .contains("<html lang=\"zh-Hant\">", "href=\"/?lang=zh-Hant\"");
    }
}
