package kontor.ui.workspace.signon;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before everything the workspace serves. Pages lead a stranger to the sign-in; requests that Vaadin makes from
 * an open page get Vaadin's own answer that the session is over, so that the page can reload itself.
 */
@WebFilter(filterName = "sign-on", urlPatterns = "/*", asyncSupported = true)
public class SignOnFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(SignOnFilter.class.getName());
    private static final Set<String> OPEN = Set.of("/callback", "/logout", "/loggedout", "/backchannel-logout",
            "/manifest.webmanifest", "/favicon.ico", "/metrics");
    private static final Set<String> OPEN_FOLDERS = Set.of("/VAADIN/build/", "/VAADIN/themes/", "/VAADIN/static/", "/icons/", "/brand/", "/themes/");

    /** What open pages ask now and then: it neither begins, confirms nor renews anything. */
    private static final String STANDING = "/signed-on";

    private transient SecurityContext security;
    private transient Freshness freshness;

    /** For the container. */
    public SignOnFilter() {
        this(null, null);
    }

    /** A filter that signs in by {@code security} and asks {@code freshness} whether a session still stands. */
    @Inject
    public SignOnFilter(SecurityContext security, Freshness freshness) {
        this.security = security;
        this.freshness = freshness;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (STANDING.equals(path(request))) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(SignedOn.in(request.getSession(false)).isPresent() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean known;
        try {
            Optional<SignedOn> who = SignedOn.in(request.getSession(false));
            known = who.isPresent() && (isHeartbeat(request) || freshness.confirm(request, who.get()));
        } catch (ProviderUnavailable unavailable) {
            later(response, unavailable);
            return;
        }
        if (known) {
            chain.doFilter(request, isFromOpenPage(request) ? response : new UncachedResponse(response));
        } else if (isFromOpenPage(request)) {
            answerOpenPage(request, response, chain);
        } else {
            signIn(request, response);
        }
    }

    /** Where the provider cannot be asked, the answer is "later", and nothing is lost: pages try again by themselves. */
    private static void later(HttpServletResponse response, ProviderUnavailable unavailable) throws IOException {
        LOG.log(Level.WARNING, "Whether sessions still stand cannot be asked", unavailable);
        response.setHeader("Retry-After", "5");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        security.authenticate(request, ReturnAddress.keeping(request, response),
                AuthenticationParameters.withParams().newAuthentication(true));
    }

    /** Without a session Vaadin answers that it is over; the first call of a page would begin one and is refused. */
    private static void answerOpenPage(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("init".equals(request.getParameter("v-r"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }

    private static boolean isFromOpenPage(HttpServletRequest request) {
        return request.getParameter("v-r") != null || path(request).startsWith("/VAADIN/");
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
