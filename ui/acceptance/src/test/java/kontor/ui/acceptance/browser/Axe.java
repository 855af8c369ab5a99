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
    /** The rules that a theme has to do with: structure is the same in every one. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int NODES_TOLD = 3;
    private static final String DRESS = "dark => { const root = document.documentElement;"
            + " if (root.dataset.density !== undefined) root.setAttribute('theme', dark ? 'dark' : ''); }";
    // The document does not know what moves inside of its components.
    private static final String STILL = "() => { const roots = [document];"
            + " for (const root of roots) root.querySelectorAll('*').forEach(e => e.shadowRoot && roots.push(e.shadowRoot));"
            + " const moving = () => roots.flatMap(root => root.getAnimations())"
            + ".filter(a => a.effect.getComputedTiming().endTime !== Infinity).map(a => a.finished.catch(() => 0));"
            + " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
            + ".then(() => Promise.all(moving())).then(() => 0); }";
    private static final String SIDEWAYS = "() => Math.max(0, document.scrollingElement.scrollWidth - innerWidth)";

    private Axe() {
    }

    /** One theme at one width in CSS pixels. */
    private record Dress(boolean dark, int width) {

        static final List<Dress> ALL = List.of(new Dress(false, 1360), new Dress(true, 1360), new Dress(true, 390), new Dress(false, 390));
        static final List<Dress> OPPOSITE = List.of(new Dress(false, 1360), new Dress(true, 390));

        /** The one of the two that a page of that name is tried in: always the same one, about as often as the other. */
        static List<Dress> drawn(String name) {
            return List.of(OPPOSITE.get(Math.floorMod(name.hashCode(), OPPOSITE.size())));
        }

        String name() {
            return (dark ? "dark-" : "light-") + width;
        }
    }

    /**
     * What is wrong with the page in the tab, one text for each finding; leaves pictures of it. Of the two themes at each
     * width one is tried with all rules, the other with those of colours.
     */
    static List<String> findings(Tab tab, String name) {
        return findings(tab, name, Dress.ALL, Dress.ALL);
    }

    /**
     * The same for one of many pages that are made alike of definitions: both widths and themes are looked at, and the
     * rules are tried in one of them. What the way they are made has to do with it shows on those seen in full.
     */
    static List<String> brieflyFindings(Tab tab, String name) {
        return findings(tab, name, Dress.OPPOSITE, Dress.drawn(name));
    }

    private static List<String> findings(Tab tab, String name, List<Dress> dresses, List<Dress> ruled) {
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
            if (ruled.contains(dress)) {
                AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(brief());
                AxeBuilder asked = Dress.OPPOSITE.contains(dress) ? axe.withTags(RULES) : axe.withRules(OF_COLOURS);
                asked.analyze().getViolations().forEach(v -> findings.add(dress.name() + " " + told(v)));
            }
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
