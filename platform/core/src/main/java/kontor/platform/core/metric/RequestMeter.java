package kontor.platform.core.metric;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Counts the requests of each application by the class of their answer, and the time they took. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestMeter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int CLASS = 100;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            Meters.count("kontor_requests_total", "status", status / CLASS + "xx");
            Meters.add("kontor_request_milliseconds_total", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        }
    }
}
