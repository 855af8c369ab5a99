package kontor.ui.site;

/**
 * Something that went wrong, as the visitor is told.
 *
 * @param status    HTTP status
 * @param reference id that is also in the log
 */
public record Failure(int status, String reference) {

    private static final int NOT_FOUND = 404;
    private static final int FIRST_SERVER_ERROR = 500;

    /** Key of the texts: nothing there, not understood, or our fault. */
    public String key() {
        if (status == NOT_FOUND) {
            return "missing";
        }
        return status < FIRST_SERVER_ERROR ? "refused" : "broken";
    }
}
