package kontor.ui.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Chromium for all tests that a thread runs, as Playwright belongs to the thread that made it: the one that
 * {@code KONTOR_BROWSER} names, else Debian's. The driver brings its own Node; no browser is downloaded.
 */
final class Chromium {

    /** How long a page may take for anything, in milliseconds: build servers are slow. */
    static final double PATIENCE = 30_000;

    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic", "--disable-dev-shm-usage",
            "--force-color-profile=srgb");
    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {
    }

    /** This thread's browser, started by its first test. Errors: there is none at that path. */
    static Browser running() {
        return RUNNING.get();
    }

    // Its driver ends with the run: it reads from this process.
    private static Browser start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Path program = Path.of(System.getenv().getOrDefault("KONTOR_BROWSER", "/usr/bin/chromium"));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }
}
