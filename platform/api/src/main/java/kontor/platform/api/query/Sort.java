package kontor.platform.api.query;

/**
 * One column of an order. Written as the field's name, with a minus before it for high to low.
 *
 * @param field      public name
 * @param descending from high to low
 */
public record Sort(String field, boolean descending) {

    /** Reads the written form. */
    public static Sort parse(String written) {
        return written.startsWith("-") ? new Sort(written.substring(1), true) : new Sort(written, false);
    }

    /** The written form. */
    public String written() {
        return descending ? "-" + field : field;
    }
}
