package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The roles of a firm side by side. */
class PermissionsIT {

    // The firm is German, and so are the names of its roles.
    private static final String SELLERS = "Verkauf";
    private static final String ADMINISTRATORS = "Administration";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private static Locator cell(Tab tab, String role, String permission) {
        return tab.page().getByLabel(role + ": " + permission, new Page.GetByLabelOptions().setExact(true));
    }

    /** What the API says to a lead without anything in it: that something is missing, or that one may not make it at all. */
    private static int makesALead() {
        return Api.as(People.GREG, "globex").post("crm/leads", "{}").status();
    }

    @Test
    void aRightIsTakenFromARoleAndGivenBack() {
        assertThat(makesALead()).isEqualTo(422);
        Tab tab = browsers.of(People.GINA, "globex/base/permissions?module=crm").shows("Permissions");
        assertThat(cell(tab, ADMINISTRATORS, "Leads · Everything").locator("option").first()).hasText("(All)");

        Locator leads = cell(tab, SELLERS, "Leads · Everything");
        String before = leads.inputValue();
        assertThat(before).isNotEmpty();
        leads.selectOption("");
        assertThat(tab.note("Permissions of " + SELLERS + " changed")).isVisible();
        assertThat(makesALead()).isEqualTo(403);

        tab.button("Undo").click();
        assertThat(leads).hasValue(before);
        assertThat(makesALead()).isEqualTo(422);
    }

    @Test
    void theLastWhoMayDoEverythingCannotShutThemselvesOut() {
        Tab tab = browsers.of(People.GINA, "globex/base/permissions").shows("Permissions");
        Locator everything = cell(tab, ADMINISTRATORS, "Everything");
        everything.selectOption("");
        assertThat(tab.page().locator("vaadin-notification-card")).isVisible();
        assertThat(everything).hasValue("ALL");
    }

    @Test
    void aKindOfRecordsUnfoldsByKeyboard() {
        Tab tab = browsers.of(People.GINA, "globex/base/permissions?module=crm").shows("Permissions");
        tab.button("Leads").focus();
        tab.press("Enter");
        assertThat(cell(tab, SELLERS, "Leads · Convert")).isVisible();
        tab.press("Enter");
        assertThat(cell(tab, SELLERS, "Leads · Convert")).hasCount(0);
    }
}
