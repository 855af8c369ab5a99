package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the day begins: what is mine to do, and numbers that lead to what they count. */
class HomeIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private static Locator figure(Tab tab, int at) {
        return tab.page().locator(".k-figures a").nth(at);
    }

    /** A figure of plain records says how many rows its list has; one of money says it in its last line. */
    private static String counted(Locator figure) {
        String number = figure.locator("span").nth(1).innerText();
        return number.matches("[0-9,]+") ? number : figure.locator("span").nth(2).innerText().replaceAll("[^0-9]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {People.ALICE, People.SAM, People.WENDY, People.FIONA})
    void everyFigureLeadsToWhatItCounts(String person) {
        Tab tab = browsers.of(person, "acme");
        tab.page().locator(".k-figures a").first().waitFor();
        int figures = tab.page().locator(".k-figures a").count();
        assertThat(figures).isGreaterThanOrEqualTo(4);
        for (int i = 0; i < figures; i++) {
            String count = counted(figure(tab, i));
            figure(tab, i).click();
            assertThat(tab.page().locator(".k-listpage .k-count")).hasText(count);
            assertThat(tab.page().locator(".k-filter").first()).isVisible();
            tab.go("acme").page().locator(".k-figures a").first().waitFor();
        }
    }

    @Test
    void whoSellsSeesDealsAndWhoPacksSeesOnlyWhatIsTheirs() {
        assertThat(browsers.of(People.SAM, "acme").page().locator("[data-widget]")).hasCount(4);
        Tab wendy = browsers.of(People.WENDY, "acme");
        assertThat(wendy.page().locator("[data-widget=my-activities]")).isVisible();
        assertThat(wendy.page().locator("[data-widget=my-pipeline]")).hasCount(0);
        assertThat(wendy.page().locator(".k-problem")).hasCount(0);
    }

    @Test
    void anActivityIsDoneFromHereAndCanBeTakenBack() {
        String subject = Api.unique("Count the pallets");
        Api wendy = Api.as(People.WENDY, "acme");
        wendy.post("base/activities", "{\"subject\":\"" + subject + "\",\"kind\":\"TASK\",\"dueDate\":\"" + LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(9) + "\"}");
        Tab tab = browsers.of(People.WENDY, "acme");
        assertThat(tab.link(subject)).isVisible();
        assertThat(tab.page().locator(".k-activity", new com.microsoft.playwright.Page.LocatorOptions().setHasText(subject))).containsText("Overdue");
        tab.button("Done: " + subject).click();
        Locator dialog = tab.page().getByRole(com.microsoft.playwright.options.AriaRole.DIALOG);
        dialog.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).last().click();
        assertThat(tab.link(subject)).hasCount(0);
        tab.button("Undo").click();
        assertThat(tab.link(subject)).isVisible();
        List<?> left = wendy.get("base/activities?filter=subject:eq:" + Api.encode(subject) + "&filter=state:eq:OPEN").json().getJsonArray("items");
        assertThat(left).hasSize(1);
    }
}
