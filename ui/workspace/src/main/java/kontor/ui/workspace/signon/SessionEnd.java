package kontor.ui.workspace.signon;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Keeps {@link OpenSessions} free of sessions that timed out. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    private final OpenSessions sessions;

    /** Listens for those sessions. */
    @Inject
    public SessionEnd(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SignedOn.in(event.getSession()).ifPresent(who -> sessions.remove(who, event.getSession()));
    }
}
