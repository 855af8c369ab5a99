package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;

/** There are no callers here: a use case that runs outside an answer to an event has no tenant and fails. */
@ApplicationScoped
public class NobodyCalls implements CallerProvider {

    @Override
    public Caller current() {
        throw new IllegalStateException("The worker has no caller: use cases run within a tenant that the worker serves");
    }
}
