package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a newcomer's link, which knows nothing and gives nothing away. */
class InvitationPageTest {

    private static final String TOKEN = "A".repeat(43);

    @Test
    void asksForAPasswordAndSendsItToTheApi() {
        String html = html(Invitation.of("/" + TOKEN, null, null));
        assertThat(html).contains("action=\"/api/v1/invitations/" + TOKEN + "\"", "autocomplete=\"new-password\"", "noindex")
            .doesNotContain("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long", "differs", "failed"})
    void saysWhatIsWrongAndAsksAgain(String step) {
        assertThat(html(Invitation.of("/" + TOKEN, step, null))).contains("role=\"alert\"", "<form",
            Texts.of(Language.GERMAN).get("invitation." + step));
    }

    @Test
    void leadsToTheFirmWhenItIsDone() {
        assertThat(html(Invitation.of("/" + TOKEN, "done", "acme"))).contains("href=\"/app/acme\"").doesNotContain("<form");
        assertThat(html(Invitation.of("/" + TOKEN, "not-good", null))).doesNotContain("<form");
    }

    @Test
    void whatIsForgedIntoTheAddressIsLeftOut() {
        assertThat(Invitation.of("/\"><script>", "choose", null)).isEqualTo(new Invitation("-", "not-good", ""));
        assertThat(Invitation.of("/" + TOKEN, "<b>", "//evil.test")).isEqualTo(new Invitation(TOKEN, "choose", ""));
    }

    private static String html(Invitation invitation) {
        return Sites.hosted().invitation(Language.GERMAN, invitation).html();
    }
}
