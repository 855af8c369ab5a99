package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;

/** The firm's own colour, darkened until white text on it can be read by everybody (WCAG 2.2: 4.5 to 1). */
public final class Brand {

    private static final double ENOUGH = 4.5;
    private static final double STEP = 0.94;

    private Brand() {
    }

    /** Puts a colour written {@code #rrggbb} on a tab; null leaves Kontor's own. */
    static void putOn(UI ui, String color) {
        String readable = readable(color);
        ui.getPage().executeJs("document.documentElement.style." + (readable == null ? "removeProperty('--brand')" : "setProperty('--brand', $0)"), readable);
    }

    /** The colour itself or the nearest darker one that white can be read on; null for none, or for what is no colour. */
    public static String readable(String color) {
        if (color == null || !color.matches("#[0-9a-fA-F]{6}")) {
            return null;
        }
        int[] rgb = {part(color, 1), part(color, 3), part(color, 5)};
        while (contrastWithWhite(rgb) < ENOUGH) {
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = (int) (rgb[i] * STEP);
            }
        }
        return String.format("#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
    }

    private static int part(String color, int at) {
        return Integer.parseInt(color.substring(at, at + 2), 16);
    }

    private static double contrastWithWhite(int[] rgb) {
        return 1.05 / (0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]) + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
