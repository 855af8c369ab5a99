package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do with a list: keep views of it, act on many of its rows, take it along, find it again as it was. */
class ListsIT {

    // A list without rows keeps the last ones, hidden.
    private static final Locator.FilterOptions SEEN = new Locator.FilterOptions().setVisible(true);
    private static final String LIST = "globex/m/base/parties";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Api gina = Api.as(People.GINA, "globex");
    private final String mark = Api.unique("Backlist");
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void threeParties() {
        for (String city : new String[] {"Gera", "Gera", "Halle"}) {
            made.add(gina.post("base/parties", "{\"name\":\"" + mark + " " + city + "\",\"kind\":\"ORGANIZATION\",\"city\":\"" + city + "\"}").id());
        }
    }

    private Tab list(String query) {
        return browsers.of(People.GINA, LIST + "?q=" + Api.encode(mark) + query).shows("Parties");
    }

    // A menu that opens just as the page replaces it hangs beside the page; a person would open it again.
    private static void menu(Tab tab, String button, String entry) {
        Locator item = tab.page().locator("vaadin-menu-bar-overlay")
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(entry).setExact(true)).first();
        for (int tries = 0; tries < 5; tries++) {
            tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
            item.waitFor();
            BoundingBox place = item.boundingBox();
            if (place != null && place.x >= 0 && place.y >= 0) {
                item.click();
                tab.settle();
                return;
            }
            tab.press("Escape");
        }
        throw new AssertionError("The menu " + button + " does not open in sight");
    }

    private long archived() {
        return made.stream().filter(id -> gina.get("base/parties/" + id).json().getBoolean("archived")).count();
    }

    @Test
    void filtersAndOrderSurviveReloadAndBack() {
        Tab tab = list("&filter=city:eq:Gera&sort=-name");
        assertThat(tab.page().locator(".k-count")).hasText("2");
        tab.page().reload();
        tab.shows("Parties");
        assertThat(tab.page().locator(".k-count")).hasText("2");
        tab.row(mark + " Gera").first().click();
        tab.shows(mark + " Gera");
        tab.page().goBack();
        tab.shows("Parties");
        assertThat(tab.page()).hasURL(Pattern.compile(".*filter=city.*sort=-name.*"));
        assertThat(tab.page().locator(".k-filter")).containsText("Gera");
        assertThat(tab.page().locator(".k-count")).hasText("2");
    }

    @Test
    void aViewIsKeptOpenedAndRemoved() {
        Tab tab = list("&filter=city:eq:Gera");
        menu(tab, "Views", "Save this view");
        tab.field("Name of the view").fill(mark);
        tab.button("Save").click();
        tab.settle().go(LIST);
        assertThat(tab.page().locator(".k-filter:visible")).hasCount(0);
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Views").setExact(true)).first().click();
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(mark)).first().press("ArrowRight");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Open").setExact(true)).click();
        assertThat(tab.page().locator(".k-filter")).containsText("Gera");
        assertThat(tab.page().locator(".k-count")).hasText("2");
    }

    @Test
    void allThatMatchAreArchivedAtOnceAndBroughtBack() {
        Tab tab = list("");
        tab.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select this row")).first().click();
        assertThat(tab.page().getByText("One selected")).isVisible();
        tab.button("Select all 3").click();
        assertThat(tab.page().getByText("3 selected")).isVisible();
        tab.button("Archive").click();
        assertThat(tab.note("3 records archived")).isVisible();
        assertThat(tab.row(mark).filter(SEEN)).hasCount(0);
        assertThat(archived()).isEqualTo(3);
        tab.button("Undo").click();
        assertThat(tab.note("3 records are back")).isVisible();
        assertThat(tab.row(mark).filter(SEEN)).hasCount(3);
        assertThat(archived()).isZero();
    }

    @Test
    void columnsAreChosenAndStayChosen() {
        Tab tab = list("");
        tab.button("Columns").click();
        tab.page().getByLabel("Postal code", new Page.GetByLabelOptions().setExact(true)).check();
        tab.button("Show").click();
        assertThat(tab.settle().page().locator("vaadin-grid-sorter, vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Postal code")).first()).isVisible();
        tab.page().reload();
        tab.shows("Parties");
        assertThat(tab.page().locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Postal code")).first()).isVisible();
        tab.button("Columns").click();
        tab.button("As usual").click();
        assertThat(tab.settle().page().locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Postal code"))).hasCount(0);
    }

    @Test
    void groupsTellHowManyAndOpenToTheirRows() {
        Tab tab = list("&group=kind");
        Locator group = tab.page().locator("button.k-group-head", new Page.LocatorOptions().setHasText("Organization"));
        assertThat(group).containsText("3");
        group.click();
        assertThat(tab.row(mark)).hasCount(3);
        tab.page().reload();
        assertThat(group).isVisible();
    }

    @Test
    void whatIsFilteredIsTakenAlongAsAFile() throws IOException {
        Tab tab = list("&filter=city:eq:Halle");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export and import")).first().click();
        Download file = tab.page().waitForDownload(() -> tab.page().getByText("Export as CSV").click());
        String text = Files.readString(file.path());
        assertThat(text).contains(mark + " Halle").doesNotContain(mark + " Gera");
    }

    @Test
    void whatIsMadeBesideARecordIsNotOfferedAsNew() {
        for (String list : new String[] {"attachments", "mentions", "notes"}) {
            Tab tab = browsers.of(People.GINA, "globex/m/base/" + list);
            assertThat(tab.page().locator(".k-listpage h1")).isVisible();
            assertThat(tab.settle().page().locator("a.k-create, .k-empty a")).hasCount(0);
            tab.open("/app/globex/m/base/" + list + "/new").shows("There is nothing here");
        }
    }
}
