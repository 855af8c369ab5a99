package kontor.platform.core.print;

/**
 * A document on paper.
 *
 * @param name  what the file is called, with its ending
 * @param bytes the PDF
 */
public record Printed(String name, byte[] bytes) {

    /** Media type of what is printed. */
    public static final String TYPE = "application/pdf";
}
