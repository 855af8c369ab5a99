package kontor.ui.acceptance.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page in every theme and size and tells where it breaks WCAG 2.2 A or AA, or scrolls sideways. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NODES_TOLD = 3;
    private static final String DRESS = "dark => { const root = document.documentElement;"
            + " if (root.dataset.density !== undefined) root.setAttribute('theme', dark ? 'dark' : ''); }";
    private static final String STILL = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
            + ".then(() => Promise.all(document.getAnimations().filter(a => a.effect.getComputedTiming().endTime !== Infinity)"
            + ".map(a => a.finished.catch(() => 0)))).then(() => 0)";
    private static final String SIDEWAYS = "() => Math.max(0, document.scrollingElement.scrollWidth - innerWidth)";

    private Axe() {
    }

    /** One theme at one width in CSS pixels. */
    private record Dress(boolean dark, int width) {

        static final List<Dress> ALL = List.of(new Dress(false, 1360), new Dress(true, 1360), new Dress(true, 390), new Dress(false, 390));
        static final List<Dress> OPPOSITE = List.of(new Dress(false, 1360), new Dress(true, 390));

        String name() {
            return (dark ? "dark-" : "light-") + width;
        }
    }

    /** What is wrong with the page in the tab, one text for each finding; leaves pictures of it. */
    static List<String> findings(Tab tab, String name) {
        return findings(tab, name, Dress.ALL);
    }

    /** The same for one of many pages that are made alike: each theme and each width once, the other pairs are seen elsewhere. */
    static List<String> brieflyFindings(Tab tab, String name) {
        return findings(tab, name, Dress.OPPOSITE);
    }

    private static List<String> findings(Tab tab, String name, List<Dress> dresses) {
        List<String> findings = new ArrayList<>();
        for (Dress dress : dresses) {
            Page page = tab.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dress.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            page.setViewportSize(dress.width(), 850);
            page.evaluate(DRESS, dress.dark());
            tab.settle();
            page.evaluate(STILL);
            if (dress.dark() == (dress.width() == 390)) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Browsers.PICTURES.resolve(name + "-" + dress.name() + ".png")));
            }
            int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
            if (sideways > 0) {
                findings.add(dress.name() + " scrolls sideways by " + sideways + " px");
            }
            new AxeBuilder(page).setLegacyMode(true).options(brief()).withTags(RULES).analyze().getViolations()
                    .forEach(v -> findings.add(dress.name() + " " + told(v)));
        }
        return findings;
    }

    // All rules run; but what they find in order is not described, which takes as long as finding it.
    private static AxeRunOptions brief() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setXPath(false);
        return options;
    }

    private static String told(Rule violation) {
        StringBuilder text = new StringBuilder(violation.getId()).append(": ").append(violation.getHelp());
        for (CheckedNode node : violation.getNodes().stream().limit(NODES_TOLD).toList()) {
            text.append("\n      at ").append(node.getTarget()).append("\n         ").append(node.getHtml().lines().findFirst().orElse(""))
                    .append("\n         ").append(node.getFailureSummary().replace("\n", " "));
        }
        int more = violation.getNodes().size() - NODES_TOLD;
        return more > 0 ? text + "\n      and at " + more + " more" : text.toString();
    }
}
