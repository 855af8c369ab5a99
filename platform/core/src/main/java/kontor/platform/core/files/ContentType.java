package kontor.platform.core.files;

import org.apache.tika.Tika;

/** Finds out what a file holds by looking at how it begins (Apache Tika); its name decides only among kinds of text. */
final class ContentType {

    /** How much of a file is looked at. */
    static final int HEAD = 64 * 1024;

    private static final Tika TIKA = new Tika();

    private ContentType() {
    }

    /** Media type of what begins like this, such as {@code image/png}. */
    static String of(byte[] head, String name) {
        String seen = TIKA.detect(head);
        boolean vague = seen.equals("text/plain") || seen.equals("application/zip") || seen.equals("application/x-tika-msoffice")
                || seen.equals("application/x-tika-ooxml");
        // A name never makes a picture of something else: it is asked only where the content fits many kinds.
        String named = vague ? TIKA.detect(head, name) : seen;
        return named.startsWith("image/") && vague ? seen : named;
    }
}
