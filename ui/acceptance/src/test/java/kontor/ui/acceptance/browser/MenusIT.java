package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody sees what is theirs to do, and nothing that would only refuse them. Whatever the owner sees is opened by {@link AccessibilityIT}. */
class MenusIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private List<String> entries(Tab tab) {
        Locator links = tab.page().locator(".k-sidemenu").getByRole(AriaRole.LINK);
        assertThat(links.first()).isVisible();
        return links.allInnerTexts().stream().map(String::strip).toList();
    }

    private void everyEntryOpens(Tab tab) {
        for (String entry : entries(tab)) {
            tab.menu(entry).click();
            tab.settle();
            assertThat(tab.menu(entry)).hasAttribute("aria-current", "page");
            assertThat(tab.page().locator(".k-problem-page")).hasCount(0);
        }
    }

    @Test
    void theWarehouseSeesGoodsAndNothingOfSalesOrAdministration() {
        Tab tab = browsers.of(People.WENDY, "acme");
        assertThat(entries(tab)).contains("Home", "Products", "Activities").doesNotContain("Pipeline", "Leads", "Members", "Roles");
        everyEntryOpens(tab);
        tab.open("/app/acme/m/crm/opportunities").shows("You may not open this");
        tab.press("Control+k").type("opportunit");
        assertThat(tab.page().locator(".k-palette-none")).hasText("Nothing found. Try fewer letters.");
    }

    @Test
    void theBooksSeePartiesAndNothingOfAdministration() {
        Tab tab = browsers.of(People.FIONA, "acme");
        assertThat(entries(tab)).contains("Home", "Parties", "Products", "Activities").doesNotContain("Members", "Roles");
        everyEntryOpens(tab);
        tab.open("/app/acme/m/base/roles/new").shows("You may not open this");
    }

    @Test
    void theOwnerSeesEverythingThatTheFirmHasOn() {
        Tab tab = browsers.of(People.ALICE, "acme");
        assertThat(entries(tab)).contains("Home", "Parties", "Products", "Pipeline", "Opportunities", "Leads", "Members", "Roles");
    }
}
