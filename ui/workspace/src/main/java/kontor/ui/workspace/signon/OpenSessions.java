package kontor.ui.workspace.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions of this server by their session at the identity provider, so that a sign-out there can end them here.
 * Another server's sessions end when their access token does.
 */
@ApplicationScoped
public class OpenSessions {

    private final Map<String, Set<HttpSession>> byProviderSession = new ConcurrentHashMap<>();

    /** Remembers a session that somebody has signed on in. */
    public void add(SignedOn who, HttpSession session) {
        if (who.session() != null) {
            byProviderSession.computeIfAbsent(who.session(), s -> ConcurrentHashMap.newKeySet()).add(session);
        }
    }

    /** Forgets a session that is over. */
    public void remove(SignedOn who, HttpSession session) {
        if (who.session() != null) {
            byProviderSession.computeIfPresent(who.session(), (id, sessions) -> {
                sessions.removeIf(s -> s.getId().equals(session.getId()));
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }

    /** Ends all sessions that belong to one at the provider; returns how many there were. */
    public int endAll(String providerSession) {
        Set<HttpSession> sessions = byProviderSession.remove(providerSession);
        if (sessions == null) {
            return 0;
        }
        sessions.forEach(OpenSessions::end);
        return sessions.size();
    }

    /** How many are open. */
    public int count() {
        return byProviderSession.values().stream().mapToInt(Set::size).sum();
    }

    /** Ends a session; one that has ended already stays so. */
    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // Two sign-outs may meet; either is right.
        }
    }
}
