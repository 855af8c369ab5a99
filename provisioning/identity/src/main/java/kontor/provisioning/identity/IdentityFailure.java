package kontor.provisioning.identity;

/** Keycloak refused something, or could not be reached. */
public class IdentityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final int status;

    /** Keycloak answered with a status that is no success. */
    public IdentityFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Keycloak did not answer. */
    public IdentityFailure(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** HTTP status; 0 if there was no answer. */
    public int status() {
        return status;
    }

    /**
     * Whether it may go away by itself: no answer, trouble of the server's own, or rights that an operator must give. What is
     * left is a refusal of what was asked.
     */
    public boolean passes() {
        return status == 0 || status >= SERVER_ERROR || status == CONFLICT || status == UNAUTHORIZED || status == FORBIDDEN
            || status == TOO_MANY;
    }
}
