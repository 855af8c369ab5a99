package kontor.provisioning.engine.tenant;

import kontor.provisioning.engine.InvalidRequest;

/** No firm has the alias. */
public class TenantNotFound extends InvalidRequest {

    private static final long serialVersionUID = 1L;

    /** @param alias what was asked for */
    public TenantNotFound(String alias) {
        super("alias", "There is no tenant '" + alias + "'. 'kontor tenant list' shows those there are.");
    }
}
