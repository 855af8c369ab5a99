package kontor.ui.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The error page; the container forwards here whatever fails in this application (see web.xml). */
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(FailureServlet.class.getName());
    private static final int REFERENCE_LENGTH = 8;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who opens this address by hand finds nothing here, as anywhere else.
        Failure failure = new Failure(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND,
            UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT));
        log(request, failure);
        Page page = SiteStartup.siteOf(getServletContext()).failure(HomeServlet.languageOf(request), failure);
        response.setStatus(failure.status());
        page.sendUncached(request, response);
    }

    private static void log(HttpServletRequest request, Failure failure) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Level level = failure.key().equals("broken") ? Level.SEVERE : Level.FINE;
        LOG.log(level, cause, () -> "Reference " + failure.reference() + ": " + failure.status() + " at "
            + String.valueOf(path).replaceAll("\\p{Cntrl}", "?"));
    }
}
