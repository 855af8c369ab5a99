package kontor.provisioning.worker.delivery;

import java.util.concurrent.Callable;

/** Runs work as the system in a tenant. */
@FunctionalInterface
public interface InTenant {

    /**
     * Runs {@code work} as {@code action} in a transaction of its own in the tenant of that alias; anything thrown rolls
     * back and is thrown on.
     */
    <T> T run(String alias, String action, Callable<T> work) throws Exception;
}
