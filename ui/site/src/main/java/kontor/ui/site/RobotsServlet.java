package kontor.ui.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells search engines what to leave alone: the firms' own rooms, and everything of a local installation. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final String HOSTED = """
        User-agent: *
        Disallow: /app
        Disallow: /operator
        Disallow: /api
        """;
    private static final String LOCAL = """
        User-agent: *
        Disallow: /
        """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean local = SiteStartup.siteOf(getServletContext()).settings().local();
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter().write(local ? LOCAL : HOSTED);
    }
}
