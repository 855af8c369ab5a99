package kontor.ui.workspace.signon;

/** The identity provider does not answer, or not as agreed; whether a session stands cannot be told at the moment. */
public class ProviderUnavailable extends RuntimeException {

    /** Says what was asked of the provider, and why there was no answer. */
    public ProviderUnavailable(String asked, Throwable cause) {
        super(asked, cause);
    }
}
