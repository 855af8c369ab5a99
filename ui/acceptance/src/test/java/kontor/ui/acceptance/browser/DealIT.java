package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From document to document on screen: one press makes what comes next, and smart buttons lead back. */
class DealIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Api alice = Api.as(People.ALICE, "acme");

    /** A confirmed order of work, so that nothing has to be delivered before. */
    private String order() {
        String customer = alice.post("base/parties", "{\"name\":\"" + Api.unique("Deal") + "\",\"kind\":\"ORGANIZATION\"}").id();
        String order = alice.post("sales/orders", "{\"customer\":\"" + customer + "\"}").id();
        alice.post("sales/order-lines", "{\"order\":\"" + order + "\",\"description\":\"Fitting\",\"quantity\":\"2\","
                + "\"price\":{\"amount\":\"75\",\"currency\":\"EUR\"}}");
        Answer confirmed = alice.post("sales/orders/" + order + "/actions/confirm", "{}", "If-Match", alice.get("sales/orders/" + order).etag());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return order;
    }

    @Test
    void anOrderIsInvoicedByOnePress() throws Exception {
        String order = order();
        Tab tab = browsers.of(People.ALICE, "acme/m/sales/orders/" + order);
        tab.button("Invoice").click();
        tab.page().waitForURL(Pattern.compile(".*/m/accounting/invoices/[0-9a-f-]{36}"));
        tab.settle();
        assertThat(tab.page().locator(".k-line-totals")).containsText("150.00");
        tab.button("Issue").click();
        tab.settle();
        assertThat(tab.page().locator("#main h1")).containsText("INV-");
        Download pdf = tab.page().waitForDownload(() -> tab.page().locator("a", new Page.LocatorOptions().setHasText("PDF")).click());
        assertThat(pdf.suggestedFilename()).startsWith("INV-").endsWith(".pdf");
        assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        tab.page().locator(".k-smart a").first().click();
        tab.page().waitForURL(Pattern.compile(".*/orders/" + order));
        tab.settle();
        assertThat(tab.button("Invoice")).hasCount(0);
    }

    @Test
    void nobodyTypesWhatTheHouseKnows() {
        String customer = alice.post("base/parties", "{\"name\":\"" + Api.unique("Deal") + "\",\"kind\":\"ORGANIZATION\"}").id();
        Tab tab = browsers.of(People.ALICE, "acme/m/crm/quotations/new?customer=" + customer);
        tab.button("Save").click();
        tab.page().waitForURL(Pattern.compile(".*/m/crm/quotations/[0-9a-f-]{36}"));
        tab.settle();
        assertThat(tab.page().locator("[data-field=validUntil] input")).not().hasValue("");
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        String order = order();
        alice.post("accounting/invoices", "{\"order\":\"" + order + "\"}");
        Tab tab = browsers.of(People.ALICE, "acme/m/sales/orders/" + order);
        tab.button("Invoice").click();
        assertThat(tab.note("Nothing")).isVisible();
        assertThat(tab.page()).hasURL(Pattern.compile(".*/sales/orders/" + order));
    }
}
