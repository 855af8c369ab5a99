package kontor.ui.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every page, light and dark, wide and narrow: no rule of WCAG 2.2 A or AA is broken, and nothing scrolls sideways. Pages
 * that are all made of definitions in the same way are seen light and wide, dark and narrow, and tried in one of these;
 * every other page, and one of each kind, in all four. It takes minutes and only reads, so the class runs beside the other
 * journeys, its own methods one after the other in one browser.
 */
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private static void examine(Tab tab, String name) {
        report(name, Axe.findings(tab, name));
    }

    private static void report(String name, List<String> findings) {
        assertThat(findings).as(() -> name + ":\n  " + String.join("\n  ", findings)).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void thePublicPage() {
        examine(browsers.stranger().open("/"), "public");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theSignIn() {
        Tab tab = browsers.stranger();
        tab.page().navigate("/app/");
        tab.asksToSignIn();
        examine(tab, "sign-in");
        tab.page().locator("#username").fill(People.ALICE);
        tab.page().locator("#kc-login").click();
        tab.page().locator("#password").waitFor();
        examine(tab, "sign-in-password");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theChoiceOfAFirm() {
        examine(browsers.of(People.DORA).open("/app/"), "chooser");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void thePalette() {
        Tab tab = browsers.of(People.ALICE, "acme").press("Control+k").type(">");
        tab.page().locator(".k-palette-item").first().waitFor();
        examine(tab, "palette");
    }

    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicTest> everyPageOfTheWorkspace() {
        Tab tab = browsers.of(People.ALICE, "acme");
        return Routes.all().stream().map(route -> dynamicTest(route.name(), () -> {
            tab.page().setViewportSize(1360, 850);
            tab.go(route.address());
            tab.page().locator("#main h1").first().waitFor();
            assertThat(tab.page().locator(".k-problem-page").count()).as("a page that refuses").isEqualTo("not-found".equals(route.name()) ? 1 : 0);
            report(route.name(), route.derived() ? Axe.brieflyFindings(tab, route.name()) : Axe.findings(tab, route.name()));
        }));
    }
}
