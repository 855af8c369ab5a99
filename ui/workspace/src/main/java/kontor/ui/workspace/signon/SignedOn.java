package kontor.ui.workspace.signon;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is signed on in a browser, kept in its HTTP session.
 *
 * @param subject       the person, as the identity provider calls them
 * @param name          their name, for greetings before a firm is chosen
 * @param session       id of the session at the identity provider; null if it tells none
 * @param organizations the organizations they belong to: alias by id
 * @param idToken       hint for signing out
 * @param refreshToken  asks whether the session still stands; null if none was given
 * @param goodUntil     when that has to be asked again
 */
public record SignedOn(String subject, String name, String session, Map<UUID, String> organizations, String idToken, String refreshToken,
                       Instant goodUntil) implements Serializable {

    private static final String KEY = SignedOn.class.getName();

    /** Who is signed on in an HTTP session; null stands for no session. */
    public static Optional<SignedOn> in(HttpSession session) {
        try {
            return session == null ? Optional.empty() : Optional.ofNullable((SignedOn) session.getAttribute(KEY));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Who is signed on, by whatever gives the attributes of a session. */
    public static Optional<SignedOn> in(Function<String, Object> attributes) {
        return Optional.ofNullable((SignedOn) attributes.apply(KEY));
    }

    /** Notes in the HTTP session that this person is signed on there. */
    void putInto(HttpSession http) {
        http.setAttribute(KEY, this);
    }

    /** Whether the identity provider has to be asked before anything more is served. */
    boolean isStale(Instant now) {
        return !now.isBefore(goodUntil);
    }
}
