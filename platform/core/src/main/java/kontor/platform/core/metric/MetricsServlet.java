package kontor.platform.core.metric;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * {@code /metrics} of each application, for whoever shows {@code KONTOR_METRICS_TOKEN} as bearer; for all others, and where no
 * token is set, there is nothing here.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 16;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = ConfigProvider.getConfig().getOptionalValue("KONTOR_METRICS_TOKEN", String.class).orElse("");
        if (!permitted(token, request.getHeader("Authorization"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, Long> all = new TreeMap<>(Meters.read());
        all.putAll(ServerFigures.read());
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        StringBuilder text = new StringBuilder();
        all.forEach((name, figure) -> text.append(name).append(' ').append(figure).append('\n'));
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what was shown is the token; compared in a time that tells nothing. A short token is none. */
    static boolean permitted(String token, String shown) {
        return token.length() >= SHORTEST && shown != null && MessageDigest.isEqual(("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                shown.getBytes(StandardCharsets.UTF_8));
    }
}
