package kontor.ui.workspace.signon;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A page of somebody signed on: no cache keeps it, so that going back after signing out shows nothing of it. */
final class UncachedResponse extends HttpServletResponseWrapper {

    private static final String CACHING = "Cache-Control";
    private static final String NEVER = "no-store";

    UncachedResponse(HttpServletResponse response) {
        super(response);
        super.setHeader(CACHING, NEVER);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, CACHING.equalsIgnoreCase(name) ? NEVER : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (CACHING.equalsIgnoreCase(name)) {
            super.setHeader(CACHING, NEVER);
        } else {
            super.addHeader(name, value);
        }
    }
}
