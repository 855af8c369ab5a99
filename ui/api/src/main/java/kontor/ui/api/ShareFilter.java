package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import kontor.platform.core.limit.Limits;

/** Holds every tenant to its share of requests, and strangers to theirs where no token is asked for. */
@Provider
@ApplicationScoped
public class ShareFilter implements ContainerRequestFilter {

    @Inject
    Limits limits;

    @Inject
    TokenCaller caller;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked) {
        if (asked.getUriInfo().getPath().replaceFirst("^/", "").startsWith("invitations/")) {
            limits.countStranger(request.getRemoteAddr());
        } else if (asked.getSecurityContext().getUserPrincipal() != null) {
            limits.countTenant(caller.current().tenant());
        }
    }
}
