package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Language and colours are the person's own: put on at once, and there again on another device. */
class LookIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Tab tab = browsers.of(People.GREG, "globex");

    @AfterEach
    void asBefore() {
        choose("English", "en");
    }

    /** Chooses a language and waits until the page has come back in it. */
    private void choose(String language, String tag) {
        if (!tag.equals(tab.page().locator("html").getAttribute("lang"))) {
            tab.page().evaluate("() => { window.before = true; }");
            submenu(2);
            item(language).press("Enter");
            tab.page().waitForFunction("() => !window.before");
            tab.settle();
        }
    }

    /** Opens the person's menu and one of its submenus: theme, density, language. */
    private void submenu(int at) {
        Locator entries = tab.page().locator("vaadin-menu-bar-overlay vaadin-menu-bar-item[aria-haspopup=true]");
        tab.page().locator(".k-user vaadin-menu-bar-button").first().press("Enter");
        assertThat(entries.first()).isFocused();
        for (int i = 0; i < at; i++) {
            tab.press("ArrowDown");
        }
        assertThat(entries.nth(at)).isFocused();
        tab.press("ArrowRight");
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
        choose("Deutsch", "de");
        speaks("de", "Start", "Geschäftspartner");
        choose("简体中文", "zh-CN");
        speaks("zh-CN", "首页", "业务伙伴");
        choose("繁體中文", "zh-TW");
        speaks("zh-TW", "首頁", "業務夥伴");
        choose("English", "en");
        speaks("en", "Home", "Parties");
    }

    @Test
    void darkIsDarkAtOnceAndOnAnotherDevice() {
        choose("English", "en");
        submenu(0);
        item("Dark").press("Enter");
        assertThat(tab.settle().page().locator("html")).hasAttribute("theme", "dark");
        Tab elsewhere = browsers.of(People.GREG, "globex");
        assertThat(elsewhere.page().locator("html")).hasAttribute("theme", "dark");
        submenu(0);
        item("As the system").press("Enter");
        assertThat(tab.settle().page().locator("html")).hasAttribute("theme", "");
    }
}
