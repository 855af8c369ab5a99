package kontor.platform.core.entity;

/** The entity has no action of that name. */
public class UnknownAction extends RuntimeException {

    /** Named {@code module.entity.action}. */
    public UnknownAction(String action) {
        super(action);
    }
}
