package kontor.ui.api;

/** The token is genuine, but does not name exactly one tenant. */
public class TokenRefused extends RuntimeException {

    private final String code;

    /** {@code code} says what is the matter with it. */
    public TokenRefused(String code) {
        super(code);
        this.code = code;
    }

    /** What is the matter. */
    public String code() {
        return code;
    }
}
