package kontor.platform.api.identity;

/** The identity provider will not have this person as they are: trying again without a change is of no use. */
public class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal; the reason is for the log, never for a firm. */
    public AccountRefused(String reason) {
        super(reason);
    }
}
