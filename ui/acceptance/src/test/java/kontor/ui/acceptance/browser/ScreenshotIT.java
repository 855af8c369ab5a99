package kontor.ui.acceptance.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture in the README, made from the demo when {@code -Dkontor.screenshots=true} asks for it. */
@EnabledIfSystemProperty(named = "kontor.screenshots", matches = "true")
class ScreenshotIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void thePictureOfTheReadme() {
        Tab tab = browsers.of(People.ALICE, "acme/m/crm/opportunities?view=board");
        tab.page().locator("html").evaluate("root => root.setAttribute('theme', '')");
        tab.shows("Opportunities").page().locator(".k-lane").first().waitFor();
        tab.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("kontor.root", "../.."), "docs", "screenshot.png")));
    }
}
