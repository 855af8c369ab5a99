package kontor.platform.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.core.tenancy.TenantConnection;

/**
 * Carries out a part of somebody's use case with the rights of the system, in the same transaction: what must follow
 * from it whether or not that person may do such a thing by themselves. History names the person and this part's action.
 * For the platform alone; modules cannot reach it.
 */
@ApplicationScoped
public class SystemPart {

    @Inject
    Running running;

    @Inject
    TenantConnection connection;

    /** Runs {@code work} as {@code action}. Errors: those of the work, {@link IllegalStateException} outside a use case. */
    public void run(String action, Runnable work) {
        String whole = running.action();
        SystemAccess access = running.access().orElseThrow().asSystem();
        if (!access.moduleOn(action)) {
            throw new ModuleOff(action);
        }
        connection.rename(action);
        running.enter(access, action);
        try {
            work.run();
        } finally {
            running.leave();
        }
        connection.rename(whole);
    }
}
