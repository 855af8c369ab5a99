package kontor.provisioning.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantRequestTest {

    private static TenantRequest firm(String alias, String name, String country, String currency, String locale, String timeZone) {
        return new TenantRequest(alias, name, country, currency, locale, timeZone, null, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Acme", "1acme", "-acme", "acme corp", "acme_corp", "acme.com", "müller", "a23456789012345678901234567890123", "acme\n", "x';drop"})
    void anAliasOfAnotherFormIsRefused(String alias) {
        assertThatThrownBy(() -> firm(alias, "Acme", "NL", "EUR", "en", "Europe/Amsterdam")).isInstanceOf(InvalidRequest.class)
                .satisfies(e -> assertThat(((InvalidRequest) e).field()).isEqualTo("alias")).hasMessageContaining("Use 2 to 31 small letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "operator", "logout"})
    void aReservedAliasIsRefused(String alias) {
        assertThatThrownBy(() -> firm(alias, "Acme", "NL", "EUR", "en", "Europe/Amsterdam")).hasMessageContaining("reserved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name     |      | NL | EUR | en      | Europe/Berlin",
        "country  | Acme | XX | EUR | en      | Europe/Berlin",
        "country  | Acme | nl | EUR | en      | Europe/Berlin",
        "currency | Acme | NL | EUX | en      | Europe/Berlin",
        "currency | Acme | NL | eur | en      | Europe/Berlin",
        "locale   | Acme | NL | EUR | english | Europe/Berlin",
        "locale   | Acme | NL | EUR | xx      | Europe/Berlin",
        "locale   | Acme | NL | EUR | d_e     | Europe/Berlin",
        "timeZone | Acme | NL | EUR | en      | Berlin"})
    void theFieldAtFaultIsNamed(String field, String name, String country, String currency, String locale, String timeZone) {
        assertThatThrownBy(() -> firm("acme", name, country, currency, locale, timeZone)).isInstanceOf(InvalidRequest.class)
                .satisfies(e -> assertThat(((InvalidRequest) e).field()).isEqualTo(field)).hasMessageStartingWith(field + ": ");
    }

    @Test
    void aNameWithALineBreakIsRefused() {
        assertThatThrownBy(() -> firm("acme", "Ac\nme", "NL", "EUR", "en", "UTC")).hasMessageContaining("control characters");
        assertThatThrownBy(() -> firm("acme", "x".repeat(121), "NL", "EUR", "en", "UTC")).hasMessageContaining("1 to 120");
    }

    @Test
    void chineseFirmsAreWelcome() {
        assertThat(firm("taipei", " 台北商行 ", "TW", "TWD", "zh-Hant", "Asia/Taipei").name()).isEqualTo("台北商行");
    }

    @Test
    void nothingGivenIsTold() {
        assertThatThrownBy(() -> firm(null, null, null, null, null, null)).hasMessageStartingWith("alias: ");
    }
}
