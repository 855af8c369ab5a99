package kontor.base.store;

import kontor.platform.core.entity.TenantSession;
import kontor.platform.core.key.DataKey;

/** The mappings of a tenant's unit, with the key of the one firm that the tests have. */
public class TestSession extends TenantSession {

    @Override
    protected DataKey key() {
        return BaseStore.shared().key();
    }
}
