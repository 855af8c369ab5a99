package kontor.platform.core.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.logging.Level;
import java.util.logging.Logger;
import kontor.platform.api.security.MemberSource;
import kontor.platform.core.tenancy.Session;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantConnection;

/**
 * Notes that somebody who was invited has come. It has a transaction of its own, after their first use case: that one may
 * only have read, and must not fail for it.
 */
@ApplicationScoped
public class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class.getName());
    private static final String ACTION = "platform.session.arrive";

    @Inject
    TenantConnection connection;

    @Inject
    MemberSource members;

    @Inject
    Running running;

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /** Notes it. Never throws: whoever is not noted now is noted at their next use case. */
    void note(Tenant tenant, AccessSnapshot access) {
        try {
            transaction.begin();
            connection.open(new Session(tenant, access.member(), access.memberName(), ACTION, false));
            running.enter(access, ACTION);
            try {
                members.arrived(access.member());
                entities.flush();
            } finally {
                running.leave();
            }
            transaction.commit();
        } catch (Exception failure) {
            LOG.log(Level.FINE, failure, () -> "An arrival in " + tenant.alias() + " is not noted yet");
            rollBack();
        }
    }

    private void rollBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException failure) {
            LOG.log(Level.WARNING, "A transaction could not be taken back", failure);
        }
    }
}
