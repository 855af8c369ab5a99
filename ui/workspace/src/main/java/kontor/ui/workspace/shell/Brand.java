package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;

/**
 * The firm's own colour: darkened until white text on it can be read by everybody (WCAG 2.2: 4.5 to 1), with the shades that go
 * with it in the light and in the dark.
 */
public final class Brand {

    private static final double ENOUGH = 4.5;
    // The darkest ground of the light theme and the lightest that words stand on in the dark one, of kontor-tokens.
    private static final Shade LIGHT_GROUND = Shade.of("#eef0f4");
    private static final Shade DARK_GROUND = Shade.of("#161b26");
    // A sheet of its own, after all others; the browser takes it from a script where it would refuse an inline one.
    private static final String SHEET = "const sheet = window.kontorBrand ??= new CSSStyleSheet(); sheet.replaceSync($0);"
            + " if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";

    private Brand() {
    }

    /** Puts a colour written {@code #rrggbb} on a tab; null leaves Kontor's own. */
    static void putOn(UI ui, String color) {
        ui.getPage().executeJs(SHEET, rules(color));
    }

    /** The colour itself or the nearest darker one that white can be read on; null for none, or for what is no colour. */
    public static String readable(String color) {
        return color == null || !color.matches("#[0-9a-fA-F]{6}") ? null : Shade.of(color).towards(Shade.BLACK, Shade.WHITE, ENOUGH).toString();
    }

    /** The colour and its shades as rules for both themes; empty for none. */
    static String rules(String color) {
        String readable = readable(color);
        if (readable == null) {
            return "";
        }
        Shade brand = Shade.of(readable);
        Shade soft = brand.mixed(LIGHT_GROUND, 0.88);
        Shade softInTheDark = brand.mixed(DARK_GROUND, 0.75);
        return "html{--brand:" + brand + shades(brand.mixed(Shade.BLACK, 0.18), brand.towards(Shade.BLACK, soft, ENOUGH), soft) + "}"
                + "html[theme~='dark']{--brand:" + brand + shades(brand, brand.towards(Shade.WHITE, softInTheDark, ENOUGH), softInTheDark) + "}";
    }

    private static String shades(Shade strong, Shade text, Shade soft) {
        return ";--brand-strong:" + strong + ";--brand-text:" + text + ";--brand-soft:" + soft;
    }
}
