package kontor.ui.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the link of an invitation leads, {@code /invitation/…}: asks for a first password and sends it to the API, which
 * knows whether the link is good. This page does not, and shows nothing that it could give away.
 */
@WebServlet("/invitation/*")
public class InvitationServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Invitation invitation = Invitation.of(request.getPathInfo(), request.getParameter("step"), request.getParameter("firm"));
        // The address is a secret: it goes nowhere else.
        response.setHeader("Referrer-Policy", "no-referrer");
        SiteStartup.siteOf(getServletContext()).invitation(HomeServlet.languageOf(request), invitation).sendUncached(request, response);
    }
}
