package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Language and colours are the person's own: put on at once, and there again on another device. */
class LookIT {

    @RegisterExtension
    final Desk desk = new Desk();

    private final Tab tab = desk.of(People.GREG, "globex");

    @AfterEach
    void asBefore() {
        choose("English");
    }

    private void choose(String language) {
        submenu(2);
        item(language).click();
        tab.page().waitForLoadState();
        tab.settle();
    }

    /** Opens the person's menu and one of its submenus: theme, density, language. */
    private void submenu(int at) {
        tab.page().locator(".k-user vaadin-menu-bar-button").first().click();
        tab.page().locator("vaadin-menu-bar-item[aria-haspopup=true]:visible").nth(at).hover();
    }

    private Locator item(String name) {
        return tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(tab.page().getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true))).first();
    }

    private void speaks(String language, String home, String parties) {
        assertThat(tab.page().locator("html")).hasAttribute("lang", language);
        assertThat(tab.menu(home)).isVisible();
        tab.menu(parties).click();
        tab.shows(parties);
    }

    @Test
    void everyLanguageIsSpokenThroughout() {
        choose("Deutsch");
        speaks("de", "Start", "Geschäftspartner");
        choose("简体中文");
        assertThat(tab.page().locator("html")).hasAttribute("lang", Pattern.compile("zh-(CN|Hans.*)"));
        choose("繁體中文");
        assertThat(tab.page().locator("html")).hasAttribute("lang", Pattern.compile("zh-(TW|Hant.*)"));
        choose("English");
        speaks("en", "Home", "Parties");
    }

    @Test
    void darkIsDarkAtOnceAndOnAnotherDevice() {
        choose("English");
        submenu(0);
        item("Dark").click();
        assertThat(tab.settle().page().locator("html")).hasAttribute("theme", "dark");
        Tab elsewhere = desk.of(People.GREG, "globex");
        assertThat(elsewhere.page().locator("html")).hasAttribute("theme", "dark");
        submenu(0);
        item("As the system").click();
        assertThat(tab.settle().page().locator("html")).hasAttribute("theme", "");
    }
}
