package kontor.ui.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The home page, {@code /}, in the language of {@code ?lang=} or of the browser. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteStartup.siteOf(getServletContext()).home(languageOf(request)).send(request, response);
    }

    /** The language to answer a visitor in. */
    static Language languageOf(HttpServletRequest request) {
        // Without the header the container would name the server's own language.
        List<Locale> accepted = request.getHeader("Accept-Language") == null
            ? List.of() : Collections.list(request.getLocales());
        return Language.choose(request.getParameter("lang"), accepted);
    }
}
