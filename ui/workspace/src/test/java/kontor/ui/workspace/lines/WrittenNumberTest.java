package kontor.ui.workspace.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 1,250.40 | 1250.40", "en | 12.50 | 12.50", "en | -3 | -3", "en | € 9.95 | 9.95", "en | EUR 9 | 9", "en | 10 % | 10",
        "de | 1.250,40 | 1250.40", "de | 12,50 | 12.50", "de | 12.50 | 12.50", "de | 1.250 | 1250", "zh | 1,234,567 | 1234567"})
    void readsWhatPeopleWrite(String language, String text, BigDecimal number) {
        assertThat(WrittenNumber.read(text, Locale.forLanguageTag(language))).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | many", "en | 12,50", "en | 1,2,3", "de | 1.25.0", "en | 1e5", "en | ''", "en | --4"})
    void takesNothingElseForANumber(String language, String text) {
        assertThat(WrittenNumber.read(text, Locale.forLanguageTag(language))).isEmpty();
    }

    @Test
    void cellsMayHoldLineEndsAndQuotes() {
        assertThat(PastedCells.read("a\t\"b\nc\"\"d\"\r\n\t\n1\t2")).isEqualTo(List.of(List.of("a", "b\nc\"d"), List.of("1", "2")));
    }
}
