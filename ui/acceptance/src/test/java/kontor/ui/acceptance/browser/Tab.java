package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One tab of a browser, in the words of the workspace. Every verb waits until the page has come to rest. */
final class Tab {

    private static final String AT_REST = "() => { const flow = window.Vaadin && window.Vaadin.Flow;"
            + " const clients = Object.values((flow && flow.clients) || {});"
            + " return document.readyState === 'complete' && !document.querySelector('vaadin-connection-indicator[loading]')"
            + " && clients.every(c => !c.isActive || !c.isActive()); }";
    private static final String FOLLOW = "address => { const link = document.createElement('a'); link.href = address;"
            + " document.body.append(link); link.click(); link.remove(); }";

    private final Page page;

    Tab(Page page) {
        this.page = page;
        page.setDefaultTimeout(Chromium.PATIENCE);
    }

    /** Playwright's own page, for what has no word here. */
    Page page() {
        return page;
    }

    /** A second tab of the same browser. */
    Tab beside() {
        return new Tab(page.context().newPage());
    }

    /** Loads an address of the house. */
    Tab open(String address) {
        page.navigate(address);
        return settle();
    }

    /** Follows a link to an address inside the workspace, without loading the page anew. */
    Tab go(String address) {
        page.evaluate(FOLLOW, "/app/" + address);
        page.waitForURL(url -> url.endsWith("/app/" + address));
        return settle();
    }

    /** Waits until the server has answered everything. */
    Tab settle() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /** Signs in through the identity provider's two pages and arrives in the workspace. */
    void signIn(String person) {
        page.navigate("/app/");
        fillIn(person);
        page.waitForURL(Pattern.compile(".*/app/.*"));
        settle();
    }

    /** Fills in the identity provider's pages, wherever they were asked for: first who, then the password. */
    Tab fillIn(String person) {
        page.locator("#username").fill(person);
        page.locator("#kc-login").click();
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        return this;
    }

    /** The page asks who one is. */
    void asksToSignIn() {
        assertThat(page.locator("#username")).isVisible();
    }

    /** The page's own heading, which must be there. */
    Tab shows(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(heading))).isVisible();
        return settle();
    }

    /** Something to press, by its name. */
    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A link by its name. */
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field by its label. */
    Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** An entry of the navigation. */
    Locator menu(String name) {
        return page.locator(".k-sidemenu").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A row of the list, by the title of its record. */
    Locator row(String title) {
        return page.locator("a.k-title", new Page.LocatorOptions().setHasText(title));
    }

    /** A note at the edge of the page. */
    Locator note(String text) {
        return page.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(text));
    }

    /** Presses keys and waits for what comes of it. */
    Tab press(String keys) {
        page.keyboard().press(keys);
        return settle();
    }

    /** Types into what has the focus. */
    Tab type(String text) {
        page.keyboard().type(text);
        return settle();
    }
}
