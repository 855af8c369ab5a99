package kontor.ui.workspace.signon;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Signs out. {@code /logout} sends the browser to the identity provider, which ends its session and sends it on to
 * {@code /loggedout}, where the local one ends. The other order would have open pages reload into a silent new sign-in.
 */
@WebServlet({"/logout", "/loggedout"})
public class SignOut extends HttpServlet {

    private final transient Provider provider;
    private final transient SignOnSettings settings;

    /** For the container. */
    public SignOut() {
        this(null, null);
    }

    /** Signs out at that provider. */
    @Inject
    public SignOut(Provider provider, SignOnSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<SignedOn> who = SignedOn.in(request.getSession(false));
        if (request.getServletPath().equals("/logout") && who.isPresent()) {
            response.sendRedirect(provider.endpoint("end_session_endpoint") + "?client_id=" + SignOnSettings.CLIENT
                    + "&id_token_hint=" + encode(who.get().idToken())
                    + "&post_logout_redirect_uri=" + encode(settings.getBaseUrl() + request.getContextPath() + "/loggedout"));
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            OpenSessions.end(session);
        }
        // The container's own sign-on cookie opens nothing here, but it need not linger.
        Cookie container = new Cookie("LtpaToken2", "");
        container.setPath("/");
        container.setMaxAge(0);
        container.setHttpOnly(true);
        response.addCookie(container);
        response.sendRedirect(settings.getBaseUrl() + "/");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
