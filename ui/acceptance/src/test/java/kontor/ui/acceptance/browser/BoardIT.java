package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pipeline as a board: everything that a mouse can drag, keys can move, and it can be taken back. */
class BoardIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Api sam = Api.as(People.SAM, "acme");
    private final String name = Api.unique("Rope for the fleet");
    private String id;
    private Tab tab;

    @BeforeEach
    void anOpportunityOnTheBoard() {
        String customer = sam.post("base/parties", "{\"name\":\"" + Api.unique("Fleet") + "\",\"kind\":\"ORGANIZATION\",\"customer\":true}").id();
        id = sam.post("crm/opportunities", "{\"name\":\"" + name + "\",\"customer\":\"" + customer
                + "\",\"amount\":{\"amount\":\"1200.00\",\"currency\":\"EUR\"}}").id();
        tab = browsers.of(People.SAM, "acme/m/crm/opportunities?view=board&q=" + Api.encode(name)).shows("Opportunities");
        assertThat(card("New")).isVisible();
    }

    private Locator lane(String stage) {
        return tab.page().locator(".k-lane[aria-label='" + stage + "']");
    }

    private Locator card(String stage) {
        return lane(stage).locator(".k-card", new Locator.LocatorOptions().setHasText(name));
    }

    private String stage() {
        return sam.get("crm/opportunities/" + id).json().getString("stage");
    }

    @Test
    void keysMoveACardAndUndoTakesItBack() {
        card("New").getByRole(AriaRole.LINK).focus();
        tab.press("Shift+ArrowRight");
        assertThat(card("Qualified")).isVisible();
        assertThat(tab.note(name + " moved to Qualified")).isVisible();
        assertThat(stage()).isEqualTo("QUALIFIED");
        assertThat(card("Qualified").locator(":focus")).hasCount(1);
        tab.button("Undo").press("Enter");
        assertThat(card("New")).isVisible();
        tab.settle();
        assertThat(stage()).isEqualTo("NEW");
    }

    @Test
    void theMenuOfACardLeadsToEveryLaneThatIsAllowed() {
        card("New").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move " + name)).press("Enter");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move to Negotiation")).press("Enter");
        assertThat(card("Negotiation")).isVisible();
        assertThat(tab.note(name + " moved to Negotiation")).isVisible();
        assertThat(stage()).isEqualTo("NEGOTIATION");
    }

    @Test
    void losingAsksForTheReasonFirst() {
        card("New").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move " + name)).press("Enter");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move to Lost")).press("Enter");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Mark as lost"));
        assertThat(dialog).isVisible();
        assertThat(card("New")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")).click();
        tab.settle();
        assertThat(stage()).isEqualTo("NEW");
    }
}
