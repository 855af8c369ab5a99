package kontor.ui.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kontor.ui.acceptance.house.House;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of the people in a test. Each person signs in once a run, later ones go on with what that left behind;
 * all close when the test ends, and if it failed there is a picture of each in {@code target/screenshots}.
 */
final class Browsers implements AfterTestExecutionCallback, AfterEachCallback {

    /** Where pictures go. */
    static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private final List<BrowserContext> open = new ArrayList<>();

    /** A tab of a browser that nobody has signed in to. */
    Tab stranger() {
        return tab(options());
    }

    /** A tab in which that person has signed in; no page is open yet. */
    Tab of(String person) {
        return tab(options().setStorageState(SIGNED_IN.computeIfAbsent(person, this::signIn)));
    }

    /** A tab at a page of a firm, as that person. */
    Tab of(String person, String address) {
        return of(person).open("/app/" + address);
    }

    /** A tab with a sign-in of its own, for those who sign out again. */
    Tab anew(String person) {
        Tab tab = stranger();
        tab.signIn(person);
        return tab;
    }

    /** A tab of a browser that asks for another language, in which that person has signed in. */
    Tab speaking(String language, String person) {
        return tab(options().setLocale(language).setStorageState(SIGNED_IN.computeIfAbsent(person, this::signIn)));
    }

    private String signIn(String person) {
        BrowserContext context = Chromium.running().newContext(options());
        try {
            Tab tab = new Tab(context.newPage());
            tab.signIn(person);
            return context.storageState();
        } finally {
            context.close();
        }
    }

    private Tab tab(NewContextOptions options) {
        BrowserContext context = Chromium.running().newContext(options);
        open.add(context);
        return new Tab(context.newPage());
    }

    private static NewContextOptions options() {
        return new NewContextOptions().setBaseURL(House.shared().web("").toString()).setViewportSize(1360, 850).setLocale("en-GB")
                .setTimezoneId("Europe/Amsterdam").setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName();
            List<Page> pages = open.stream().flatMap(c -> c.pages().stream()).toList();
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("failed-" + name + "-" + i + ".png")));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
