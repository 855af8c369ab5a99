package kontor.platform.core.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.limit.Limits;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantConnection;
import kontor.platform.core.tenancy.TenantDirectory;

/**
 * Carries out a use case: finds the tenant, opens its transaction, checks module, membership and permission, runs,
 * commits; anything thrown rolls back. A use case called by another one joins its transaction and is checked as well.
 */
@ApplicationScoped
public class ActionRunner {

    // Use cases that only wrap another one: history names the one within.
    private static final String SHELL = "platform.session.";

    @Inject
    CallerProvider callers;

    @Inject
    TenantConnection connection;

    @Inject
    TenantDirectory directory;

    @Inject
    Rights rights;

    @Inject
    Running running;

    @Inject
    Arrivals arrivals;

    @Inject
    Limits limits;

    @Inject
    DatabaseErrors errors;

    @Resource
    UserTransaction transaction;

    /** Runs {@code body} as the use case {@code action}. Errors: {@link NotPermitted}, {@link UnknownTenant}, its own. */
    public <T> T run(String action, boolean readOnly, Callable<T> body) throws Exception {
        AccessSnapshot outer = running.access().orElse(null);
        if (outer != null) {
            check(outer, action);
            if (running.action().startsWith(SHELL)) {
                connection.rename(action);
            }
            return within(outer, action, body);
        }
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A transaction is open that no tenant was given to");
        }
        Caller caller = callers.current();
        Tenant tenant = directory.find(caller.tenant()).orElseThrow(() -> new UnknownTenant(caller.tenant()));
        return limits.inTurn(tenant.alias(), () -> begin(tenant, caller, action, readOnly, body));
    }

    private <T> T begin(Tenant tenant, Caller caller, String action, boolean readOnly, Callable<T> body) throws Exception {
        transaction.begin();
        try {
            AccessSnapshot access = rights.open(tenant, caller, action, readOnly);
            check(access, action);
            T answer = within(access, action, readOnly ? body : () -> written(body));
            transaction.commit();
            if (access.awaited()) {
                arrivals.note(tenant, access);
            }
            return answer;
        } catch (Exception | Error failure) {
            rollBack(failure);
            throw errors.translate(failure);
        }
    }

    /** All is written while the action still runs: what the provider wrote as it commits would be stamped by nobody. */
    private <T> T written(Callable<T> body) throws Exception {
        T answer = body.call();
        connection.write();
        return answer;
    }

    private <T> T within(AccessSnapshot access, String action, Callable<T> body) throws Exception {
        running.enter(access, action);
        try {
            return body.call();
        } finally {
            running.leave();
        }
    }

    private static void check(AccessSnapshot access, String action) {
        if (!access.moduleOn(action)) {
            throw new ModuleOff(action);
        }
        if (!access.may(action)) {
            throw new NotPermitted(action, "no-role");
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
