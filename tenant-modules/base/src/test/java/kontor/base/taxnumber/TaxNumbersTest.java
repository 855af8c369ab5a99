package kontor.base.taxnumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaxNumbersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/taxnumber/right.csv", numLinesToSkip = 1)
    void takesRightNumbers(String country, String written, String kept) {
        TaxNumber number = TaxNumbers.read("taxNumber", written, country);
        assertThat(number.checked()).isTrue();
        assertThat(number.number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/taxnumber/wrong.csv", numLinesToSkip = 1)
    void refusesWrongNumbers(String country, String written) {
        assertThatThrownBy(() -> TaxNumbers.read("taxNumber", written, country)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).first().satisfies(p -> assertThat(p.field()).isEqualTo("taxNumber")));
    }

    static Stream<TaxRule> rules() {
        return TaxRules.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleFollowsItsRuleAndEveryRuleNamesItsSource(TaxRule rule) {
        assertThat(rule.read(rule.example())).isEqualTo(rule.example());
        assertThat(rule.source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleLetsEverySingleDigitSlipThrough(TaxRule rule) {
        String example = rule.example();
        long refused = 0;
        for (int i = rule.prefix().length(); i < example.length(); i++) {
            char c = example.charAt(i);
            if (Character.isDigit(c)) {
                char other = (char) ('0' + (c - '0' + 1) % 10);
                refused += rule.read(example.substring(0, i) + other + example.substring(i + 1)) == null ? 1 : 0;
            }
        }
        long digits = example.chars().skip(rule.prefix().length()).filter(Character::isDigit).count();
        assertThat(refused).as("changes of one digit refused of " + digits).isGreaterThanOrEqualTo(digits * 3 / 4);
    }

    @Test
    void knowsTheWholeUnionAndItsNeighbours() {
        Set<String> union = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
        assertThat(union).hasSize(27);
        assertThat(TaxRules.all().keySet()).containsAll(union).contains("GB", "CH", "NO", "CN", "TW");
        assertThat(Set.of(Locale.getISOCountries())).containsAll(union);
    }

    @Test
    void takesNumbersOfOtherCountriesAsTheyAre() {
        assertThat(TaxNumbers.read("taxNumber", "12-3456789", "US")).isEqualTo(new TaxNumber("123456789", false));
        assertThat(TaxNumbers.read("taxNumber", "whatever 1", null)).isEqualTo(new TaxNumber("WHATEVER1", false));
    }

    @Test
    void goesByThePrefixWhereThereIsNoCountryOrAForeignRegistration() {
        assertThat(TaxNumbers.read("taxNumber", "DE 136 695 976", null)).isEqualTo(new TaxNumber("DE136695976", true));
        assertThat(TaxNumbers.read("taxNumber", "DE 136 695 976", "NL")).isEqualTo(new TaxNumber("DE136695976", true));
        assertThat(TaxNumbers.read("taxNumber", "DE 136 695 976", "US")).isEqualTo(new TaxNumber("DE136695976", true));
        assertThatThrownBy(() -> TaxNumbers.read("taxNumber", "DE 136 695 977", null)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "' - '"})
    void takesNothingForNothing(String written) {
        assertThat(TaxNumbers.read("taxNumber", written, "DE")).isNull();
        assertThat(TaxNumbers.read("taxNumber", null, "DE")).isNull();
    }
}
