package kontor.base.look;

/**
 * A colour as a program sends it.
 *
 * @param color written {@code #rrggbb}; null for none
 */
public record ChosenColor(String color) {
}
