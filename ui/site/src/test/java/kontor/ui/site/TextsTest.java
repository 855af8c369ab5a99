package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyTextExistsInEveryLanguage(Language language) {
        Texts texts = Texts.of(language);

        assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.get(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void placeholdersAreTheSameInEveryLanguage(Language language) {
        Texts texts = Texts.of(language);

        assertThat(ENGLISH.keys()).allSatisfy(key ->
            assertThat(texts.get(key).contains("{0")).as(key).isEqualTo(ENGLISH.get(key).contains("{0")));
    }

    @Test
    void anUnknownKeyIsAnErrorRatherThanAWordOnThePage() {
        assertThatThrownBy(() -> ENGLISH.get("no.such.key"))
            .isInstanceOf(NoSuchElementException.class).hasMessageContaining("no.such.key");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(Texts.of(Language.GERMAN).get("why.yours.rows", 1248)).isEqualTo("1.248 Zeilen");
        assertThat(ENGLISH.get("why.yours.rows", 1248)).isEqualTo("1,248 rows");
    }
}
