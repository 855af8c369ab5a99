package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one firm does on its screens never shows on another's. */
class FirmsApartIT {

    private static final String NOTHING = "There is nothing here";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void eachOfTwoTabsStaysWithItsOwnFirm() {
        String name = Api.unique("Only in acme");
        Tab acme = browsers.of(People.DORA, "acme/m/base/parties").shows("Parties");
        Tab globex = acme.beside().open("/app/globex/m/base/parties").shows("Parties");
        acme.go("acme/m/base/parties/new").field("Name").fill(name);
        acme.press("Control+s").shows(name);
        globex.field("Search Parties").fill(name);
        assertThat(globex.page().getByText("Nothing matches")).isVisible();
        assertThat(globex.page().locator(".k-drawer .k-firm-name")).hasText("Globex Bakery Supplies");
        assertThat(acme.page().locator(".k-drawer .k-firm-name")).hasText("Acme Outfitters");
        acme.go("acme/m/base/parties").field("Search Parties").fill(name);
        assertThat(acme.row(name)).isVisible();
    }

    @Test
    void theAddressOfAFirmThatIsNotOnesOwnTellsNothing() {
        Tab tab = browsers.of(People.ALICE, "globex/m/base/parties").shows(NOTHING);
        assertThat(tab.page().locator("body")).not().containsText("Globex");
        tab.open("/app/no-such-firm/m/base/parties").shows(NOTHING);
        assertThat(tab.page()).not().hasTitle(Pattern.compile("Globex"));
    }

    @Test
    void theRecordOfAnotherFirmIsNotFound() {
        String name = Api.unique("Secret of globex");
        String id = Api.as(People.GINA, "globex").post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}").id();
        Tab tab = browsers.of(People.ALICE, "acme/m/base/parties/" + id).shows(NOTHING);
        assertThat(tab.page().locator("body")).not().containsText("Secret of globex");
        tab.open("/app/acme/m/base/parties/not-an-id").shows(NOTHING);
        tab.open("/app/acme/m/base/no-such-things").shows(NOTHING);
    }
}
