package kontor.platform.core.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import kontor.platform.api.entity.CustomFieldSource;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.tenancy.Session;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantConnection;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.platform.core.tenancy.TenantState;

/**
 * Carries out what nobody asked for in person: answers to events, and cleaning. The tenant is named at each call and is
 * held for that call alone; there is no current one to fall back to. The modules' gate holds as it does for people; the
 * rights are all, and the member is none, so history says that the system did it.
 *
 * <p>An alternative that only the worker's own archive selects: in every other application, and in the modules of the
 * worker itself, there is no such bean to inject.
 */
@Alternative
@ApplicationScoped
public class SystemRunner {

    @Inject
    TenantConnection connection;

    @Inject
    TenantDirectory directory;

    @Inject
    Running running;

    @Inject
    CustomFieldSource customFields;

    @Inject
    DatabaseErrors errors;

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /**
     * Runs {@code body} as {@code action} in a transaction of its own in the tenant of that alias; anything thrown rolls
     * back. Errors: {@link UnknownTenant}, {@link ModuleOff}, {@link NotPermitted} in a suspended tenant,
     * {@link IllegalStateException} if a use case or a transaction is under way, those of the body.
     */
    public <T> T run(String alias, String action, Callable<T> body) throws Exception {
        if (running.access().isPresent() || transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("The system does not act inside somebody's use case");
        }
        Tenant tenant = directory.find(alias).orElseThrow(() -> new UnknownTenant(alias));
        transaction.begin();
        try {
            T answer = within(open(tenant, action), action, body);
            transaction.commit();
            return answer;
        } catch (Exception | Error failure) {
            rollBack(failure);
            throw errors.translate(failure);
        }
    }

    private SystemAccess open(Tenant tenant, String action) {
        TenantState state = connection.open(new Session(tenant, null, null, action, false));
        if (!"active".equals(state.status())) {
            throw new NotPermitted(action, "suspended");
        }
        SystemAccess access = new SystemAccess(tenant.alias(), state, customFields.all());
        if (!access.moduleOn(action)) {
            throw new ModuleOff(action);
        }
        return access;
    }

    private <T> T within(SystemAccess access, String action, Callable<T> body) throws Exception {
        running.enter(access, action);
        try {
            T answer = body.call();
            // What was changed is stamped as it is written: that has to be while it is known who acts.
            entities.flush();
            return answer;
        } finally {
            running.leave();
        }
    }

    private void rollBack(Throwable cause) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException failure) {
            cause.addSuppressed(failure);
        }
    }
}
