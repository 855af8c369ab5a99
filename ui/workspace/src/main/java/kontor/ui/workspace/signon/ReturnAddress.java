package kontor.ui.workspace.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where a browser tab wanted to go when it was sent to sign in. Kept by the sign-in's {@code state}, so that several tabs
 * that sign in at once each come back to their own place.
 */
final class ReturnAddress {

    private static final String KEY = ReturnAddress.class.getName() + ".";

    private ReturnAddress() {
    }

    /** The address asked for, relative to the server, without what was meant for the sign-in page. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String kept = query == null ? "" : String.join("&", Arrays.stream(query.split("&"))
                .filter(p -> !p.startsWith("login_hint=")).toList());
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Takes the address kept for a state out of the session; the start page if there is none. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String state = request.getParameter("state");
        String home = request.getContextPath() + "/";
        if (session == null || state == null) {
            return home;
        }
        Object kept = session.getAttribute(KEY + state);
        session.removeAttribute(KEY + state);
        return kept instanceof String address && address.startsWith(home) ? address : home;
    }

    /** A response that notes the state of the redirect to the sign-in page, and keeps the address by it. */
    static HttpServletResponse keeping(HttpServletRequest request, HttpServletResponse response) {
        String address = asked(request);
        return new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws java.io.IOException {
                keep(request.getSession(), location, address);
                super.sendRedirect(location);
            }

            @Override
            public void setHeader(String name, String value) {
                if ("Location".equalsIgnoreCase(name)) {
                    keep(request.getSession(), value, address);
                }
                super.setHeader(name, value);
            }
        };
    }

    private static void keep(HttpSession session, String location, String address) {
        String query = URI.create(location.replace(" ", "%20")).getRawQuery();
        if (query == null) {
            return;
        }
        for (String part : query.split("&")) {
            if (part.startsWith("state=")) {
                session.setAttribute(KEY + URLDecoder.decode(part.substring(6), StandardCharsets.UTF_8), address);
            }
        }
    }
}
