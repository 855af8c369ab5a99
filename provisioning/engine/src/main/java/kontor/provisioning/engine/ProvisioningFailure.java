package kontor.provisioning.engine;

/** Something asked of the engine cannot be done; the message tells a person what is wrong and what to do about it. */
public class ProvisioningFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure that the message explains in full. */
    public ProvisioningFailure(String message) {
        super(message);
    }

    /** A failure with what lies beneath it. */
    public ProvisioningFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
