package kontor.platform.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of several countries are read where they can mean but one thing. */
class NumberColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "-3|-3", "12.5|12.5", "12,5|12.5", "1.234,50|1234.50", "1,234.50|1234.50", "1'234.50|1234.50",
        "1 234,5|1234.5", "1.234.567|1234567", "0.125|0.125", "0,125|0.125", "1234.567|1234.567", "1.2340|1.2340", "+5|5"})
    void whatIsClearIsRead(String written, String meant) {
        assertThat(new NumberColumn(List.of(written)).read(written)).isEqualByComparingTo(meant);
    }

    @Test
    void theRestOfTheColumnDecides() {
        assertThat(new NumberColumn(List.of("1.234", "5,50")).read("1.234")).isEqualByComparingTo("1234");
        assertThat(new NumberColumn(List.of("1.234", "5.50")).read("1.234")).isEqualByComparingTo("1.234");
        assertThat(new NumberColumn(List.of("1,234", "5.50")).read("1,234")).isEqualByComparingTo("1234");
    }

    @Test
    void whatCanMeanTwoThingsIsRefused() {
        assertThatThrownBy(() -> new NumberColumn(List.of("1.234")).read("1.234")).isInstanceOf(NumberColumn.Ambiguous.class);
        assertThatThrownBy(() -> new NumberColumn(List.of("1,234", "5.5", "5,5")).read("1,234")).isInstanceOf(NumberColumn.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12a", "1.2.3", "1,23,4", "--5", "1.234,5,6", ""})
    void whatIsNoNumberIsRefused(String written) {
        assertThatThrownBy(() -> new NumberColumn(List.of()).read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
