package kontor.ui.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Chromium for all tests of a run: the one that {@code KONTOR_BROWSER} names, else Debian's. The driver brings its
 * own Node; no browser is downloaded.
 */
final class Chromium {

    /** How long a page may take for anything, in milliseconds: build servers are slow. */
    static final double PATIENCE = 30_000;

    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic", "--disable-dev-shm-usage",
            "--force-color-profile=srgb");
    private static Browser running;

    private Chromium() {
    }

    /** The browser, started by the first caller. Errors: there is none at that path. */
    static synchronized Browser running() {
        if (running == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Path program = Path.of(System.getenv().getOrDefault("KONTOR_BROWSER", "/usr/bin/chromium"));
            running = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }
}
