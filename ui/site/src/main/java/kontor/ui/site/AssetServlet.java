package kontor.ui.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Style sheets, fonts and pictures under their hashed names, and the icon of the browser's tab. */
@WebServlet({Assets.PATH + "*", "/favicon.svg"})
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Assets assets = SiteStartup.siteOf(getServletContext()).assets();
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (request.getServletPath().equals("/favicon.svg")) {
            send(assets.asset("kontor-mark.svg"), FOR_A_DAY, request, response);
            return;
        }
        Optional<Asset> asset = assets.find(name);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(asset.get(), asset.get().name().equals(name) ? FOR_EVER : "no-store", request, response);
        }
    }

    private static void send(Asset asset, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(asset.contentType());
        response.setHeader("Cache-Control", caching);
        Page.sendBody(request, response, asset.plain(), asset.zipped());
    }
}
