package kontor.platform.core.key;

/** A key is needed that is not there; the message says which and what to do. */
public class KeyMissing extends RuntimeException {

    /** Such a failure. */
    public KeyMissing(String message) {
        super(message);
    }
}
