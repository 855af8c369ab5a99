package kontor.ui.workspace.shell;

/**
 * A colour, by its parts from 0 to 255, and how well it can be read on another. Luminance and contrast as WCAG 2.2 defines them
 * ("relative luminance", "contrast ratio").
 */
record Shade(int red, int green, int blue) {

    /** White. */
    static final Shade WHITE = new Shade(255, 255, 255);
    /** Black. */
    static final Shade BLACK = new Shade(0, 0, 0);

    private static final double STEP = 0.06;

    /** The colour written {@code #rrggbb}. */
    static Shade of(String written) {
        return new Shade(part(written, 1), part(written, 3), part(written, 5));
    }

    private static int part(String written, int at) {
        return Integer.parseInt(written.substring(at, at + 2), 16);
    }

    /** This colour with a share of another in it, from 0 to 1. */
    Shade mixed(Shade other, double share) {
        return new Shade(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) (one * (1 - share) + other * share);
    }

    /** The nearest colour to this, on the way to another, whose contrast to a ground is at least so much; that other where none is. */
    Shade towards(Shade other, Shade ground, double contrast) {
        Shade shade = this;
        for (double share = STEP; shade.contrast(ground) < contrast && share < 1; share += STEP) {
            shade = mixed(other, share);
        }
        return shade.contrast(ground) < contrast ? other : shade;
    }

    /** How well one can be read on the other, from 1 to 21. */
    double contrast(Shade other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Written {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
