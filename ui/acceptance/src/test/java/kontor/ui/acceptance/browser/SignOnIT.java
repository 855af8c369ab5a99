package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody arrives where they belong, and nobody anywhere else. */
class SignOnIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @CsvSource({People.ALICE + ",acme,Acme Outfitters", People.SAM + ",acme,Acme Outfitters", People.WENDY + ",acme,Acme Outfitters",
        People.FIONA + ",acme,Acme Outfitters", People.GINA + ",globex,Globex Bakery Supplies", People.GREG + ",globex,Globex Bakery Supplies"})
    void whoBelongsToOneFirmIsThereAtOnce(String person, String firm, String name) {
        Tab tab = browsers.of(person).open("/app/");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/app/" + firm));
        assertThat(tab.page()).hasTitle(Pattern.compile(".*" + name));
        assertThat(tab.page().locator(".k-firm-name")).hasText(name);
    }

    @Test
    void whoBelongsToTwoFirmsIsAskedWhichAndMayHaveBothOpen() {
        Tab tab = browsers.of(People.DORA).open("/app/");
        assertThat(tab.page().locator(".k-firms li")).hasCount(2);
        tab.link("Globex Bakery Supplies").click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/app/globex"));
        assertThat(tab.settle().page().locator(".k-drawer .k-firm-name")).hasText("Globex Bakery Supplies");
    }

    @Test
    void whoBelongsToNoFirmIsToldSoAndCanOnlyLeave() {
        Tab tab = browsers.of(People.OLGA).open("/app/");
        tab.shows("You are not in a firm yet");
        assertThat(tab.page().getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(tab.link("Sign out")).isVisible();
    }

    @Test
    void theAddressThatWasAskedForIsReachedThroughTheSignIn() {
        Tab tab = browsers.stranger();
        tab.page().navigate("/app/acme/m/base/products?q=tent");
        tab.fillIn(People.ALICE);
        tab.shows("Products");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/app/acme/m/base/products\\?q=tent"));
    }

    @ParameterizedTest
    @CsvSource({"de-AT,de,Abmelden", "zh-CN,zh-CN,退出登录", "zh-HK,zh-TW,登出", "fr-FR,en,Sign out"})
    void theFirstPageSpeaksTheBrowsersLanguage(String asked, String spoken, String signOut) {
        Tab tab = browsers.speaking(asked, People.OLGA).open("/app/");
        assertThat(tab.page().locator("html")).hasAttribute("lang", spoken);
        assertThat(tab.link(signOut)).isVisible();
    }
}
