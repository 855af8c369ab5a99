package kontor.ui.workspace.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes sure that a session is not served past the life of its access token without the identity provider's consent:
 * who has signed out elsewhere, was disabled or has left is out by then at the latest.
 */
@ApplicationScoped
public class Freshness {

    private final TokenEndpoint tokens;
    private final Clock clock;
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    /** For proxies. */
    protected Freshness() {
        this(null, Clock.systemUTC());
    }

    /** Asks the given endpoint. */
    @Inject
    public Freshness(TokenEndpoint tokens) {
        this(tokens, Clock.systemUTC());
    }

    Freshness(TokenEndpoint tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Whether the session still stands; if it does not, it is ended here. Requests of one session wait for each other,
     * so that the provider is asked once. Errors: {@link ProviderUnavailable}.
     */
    public boolean confirm(HttpServletRequest request, SignedOn who) {
        if (!who.isStale(clock.instant())) {
            return true;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        synchronized (lock(session)) {
            Optional<SignedOn> now = SignedOn.in(session);
            if (now.isEmpty()) {
                return false;
            }
            return !now.get().isStale(clock.instant()) || renew(session, now.get());
        }
    }

    private boolean renew(HttpSession session, SignedOn stale) {
        Optional<SignedOn> renewed = tokens.refresh(stale);
        if (renewed.isEmpty() || !renewed.get().subject().equals(stale.subject())) {
            OpenSessions.end(session);
            return false;
        }
        renewed.get().putInto(session);
        return true;
    }

    private Object lock(HttpSession session) {
        return locks[Math.floorMod(session.getId().hashCode(), locks.length)];
    }
}
