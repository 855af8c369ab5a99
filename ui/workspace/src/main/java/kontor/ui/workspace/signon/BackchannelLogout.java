package kontor.ui.workspace.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Told by the identity provider that a session there is over (OpenID Connect Back-Channel Logout 1.0): ends those that
 * belong to it here. Answers 200 when done, 400 to a token that is not in order.
 */
@WebServlet("/backchannel-logout")
public class BackchannelLogout extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(BackchannelLogout.class.getName());
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final transient TokenReader reader;
    private final transient OpenSessions sessions;

    /** For the container. */
    public BackchannelLogout() {
        this(null, null);
    }

    /** Ends those sessions. */
    @Inject
    public BackchannelLogout(TokenReader reader, OpenSessions sessions) {
        this.reader = reader;
        this.sessions = sessions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        try {
            if (token == null) {
                throw new InvalidToken("no logout_token");
            }
            int ended = sessions.endAll(providerSession(token));
            LOG.log(Level.FINE, "Signed out elsewhere: {0} sessions ended", ended);
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (InvalidToken e) {
            LOG.log(Level.WARNING, "Refused a logout token: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The session at the provider that a logout token names. Errors: {@link InvalidToken}. */
    String providerSession(String token) {
        JWTClaimsSet claims = reader.claims(token, Set.of("iat", "exp", "jti", "events", "sid"));
        boolean logout = claims.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        if (!logout || claims.getClaim("nonce") != null) {
            throw new InvalidToken("not a logout token");
        }
        return String.valueOf(claims.getClaim("sid"));
    }
}
