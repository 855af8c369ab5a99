package kontor.platform.core.idempotency;

/** The key of a request was used for another one, or the first is still being worked on. */
public class IdempotencyConflict extends RuntimeException {

    private final boolean inProgress;

    /** {@code inProgress} tells the two apart. */
    public IdempotencyConflict(boolean inProgress) {
        this.inProgress = inProgress;
    }

    /** Whether the first request is still being worked on. */
    public boolean inProgress() {
        return inProgress;
    }

    /** Stable code. */
    public String code() {
        return inProgress ? "idempotency-in-progress" : "idempotency-key-reused";
    }
}
