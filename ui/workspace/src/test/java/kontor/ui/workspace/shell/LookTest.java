package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void aCookieReadsBackAsItWasWritten() {
        Look look = new Look("dark", "compact", Locale.TRADITIONAL_CHINESE);
        assertThat(Look.fromCookie(look.cookie(), Locale.ENGLISH)).isEqualTo(look);
    }

    @Test
    void nonsenseGivesTheUsualLookInTheLanguageAskedFor() {
        Look usual = new Look("system", "regular", Locale.GERMAN);
        assertThat(Look.fromCookie(null, Locale.GERMANY)).isEqualTo(usual);
        assertThat(Look.fromCookie("x", Locale.GERMANY)).isEqualTo(usual);
        assertThat(Look.fromCookie("pink.huge.de", Locale.ENGLISH)).isEqualTo(usual);
    }
}
