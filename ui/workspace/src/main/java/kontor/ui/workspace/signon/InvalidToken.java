package kontor.ui.workspace.signon;

/** A token that is not the provider's, not meant for the workspace, or past its time. */
public class InvalidToken extends RuntimeException {

    /** Says what is wrong with it, for the log. */
    public InvalidToken(String message) {
        super(message);
    }
}
