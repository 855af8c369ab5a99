package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The books prove themselves on a page, and what they name leads on. */
class BooksIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void theBooksProveThemselvesAndLeadOn() {
        Tab tab = browsers.of(People.FIONA, "acme/accounting/books").shows("Books");
        Locator proofs = tab.page().locator(".k-data tbody tr");
        assertThat(proofs).hasCount(6);
        assertThat(proofs.locator("[data-tone=success]")).hasCount(6);
        tab.button("Trial balance").click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*report=trial-balance"));
        tab.page().locator(".k-data tbody th a").first().click();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/m/accounting/accounts/.*"));
        tab.page().goBack();
        tab.shows("Books");
        tab.button("Open items").click();
        assertThat(tab.page().locator(".k-data tbody tr").last()).containsText("Sum");
    }

    @Test
    void whoMayNotSeeTheBooksIsToldSo() {
        Tab tab = browsers.of(People.WENDY, "acme/accounting/books");
        assertThat(tab.page().locator(".k-data")).hasCount(0);
        assertThat(tab.page().locator("#main h1")).isVisible();
    }
}
