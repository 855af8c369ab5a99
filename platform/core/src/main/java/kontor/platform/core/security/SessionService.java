package kontor.platform.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;

/** What any member may ask about themselves. */
@ApplicationScoped
public class SessionService {

    @Inject
    Running running;

    /** Who they are and what they may do, as it holds now. */
    @Action(value = "platform.session.read", readOnly = true)
    public Access access() {
        return running.get();
    }

    /** Why they may or may not take an action. */
    @Action(value = "platform.session.read", readOnly = true)
    public Access.Reason explain(String action) {
        return running.get().explain(action);
    }
}
