package kontor.platform.core.limit;

/** Somebody asks for more than their share; later it may be had. */
public class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long retryAfter;

    /** Refused; {@code retryAfter} seconds, at least one, until it may be tried again. */
    public TooMuch(long retryAfter) {
        super("More than their share; again in " + retryAfter + " s");
        this.retryAfter = Math.max(1, retryAfter);
    }

    /** Seconds until it may be tried again. */
    public long retryAfter() {
        return retryAfter;
    }
}
