package kontor.ui.workspace.signon;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.security.enterprise.identitystore.openid.RefreshToken;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;

/**
 * Where the browser comes back to from the sign-in page. The container has exchanged the code by the time this runs; a
 * stale or foreign state leaves no principal, and the browser simply starts again.
 */
@WebServlet("/callback")
public class Callback extends HttpServlet {

    private final transient OpenIdContext openId;
    private final transient TokenReader reader;
    private final transient OpenSessions sessions;

    /** For the container. */
    public Callback() {
        this(null, null, null);
    }

    /** Reads tokens of the context with that reader. */
    @Inject
    public Callback(OpenIdContext openId, TokenReader reader, OpenSessions sessions) {
        this.openId = openId;
        this.reader = reader;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = ReturnAddress.take(request);
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() != null && openId.getIdentityToken() != null) {
            SignedOn who = reader.read(openId.getIdentityToken().getToken(),
                    openId.getRefreshToken().map(RefreshToken::getToken).orElse(null), openId.getExpiresIn().orElse(0L), Instant.now());
            HttpSession session = session(request, who);
            who.putInto(session);
            sessions.add(who, session);
        }
        response.sendRedirect(address);
    }

    /** The session to sign on in: never one that a stranger could have planted, never one of another person. */
    private static HttpSession session(HttpServletRequest request, SignedOn who) {
        HttpSession session = request.getSession();
        String before = SignedOn.in(session).map(SignedOn::subject).orElse(null);
        if (before == null) {
            request.changeSessionId();
            return request.getSession();
        }
        if (before.equals(who.subject())) {
            return session;
        }
        OpenSessions.end(session);
        return request.getSession(true);
    }
}
