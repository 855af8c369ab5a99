package kontor.platform.api.security;

/** The caller's roles do not allow what was asked. Rolls the transaction back. */
public class NotPermitted extends RuntimeException {

    private final String action;
    private final String code;

    /** {@code code} says which rule: {@code no-role}, {@code not-a-member}, {@code suspended}, {@code field}. */
    public NotPermitted(String action, String code) {
        super(action + ": " + code);
        this.action = action;
        this.code = code;
    }

    /** What was asked. */
    public String action() {
        return action;
    }

    /** Which rule refused. */
    public String code() {
        return code;
    }
}
