package kontor.provisioning.engine;

/** A value given to the engine is not acceptable; the message names the field and the remedy. */
public class InvalidRequest extends ProvisioningFailure {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field name of the value at fault, as in {@code TenantRequest} */
    public InvalidRequest(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    /** Name of the value at fault. */
    public String field() {
        return field;
    }
}
