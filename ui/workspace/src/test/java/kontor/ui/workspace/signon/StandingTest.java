package kontor.ui.workspace.signon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an open page asks now and then: whether somebody is still signed on. */
class StandingTest {

    private static final SignedOn SOMEBODY = new SignedOn("somebody", "Somebody", "session", Map.of(), "id", "refresh", Instant.EPOCH);

    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, given) -> answers.getOrDefault(method.getName(), none -> null).apply(given)));
    }

    /** The status that a browser with that session is given, or none, with nothing behind the filter being asked. */
    private static int asked(HttpSession session) throws IOException, ServletException {
        AtomicInteger status = new AtomicInteger();
        HttpServletRequest request = fake(HttpServletRequest.class, Map.of("getServletPath", given -> "/signed-on", "getRequestURI", given -> "/app/signed-on",
                "getContextPath", given -> "/app", "getMethod", given -> "HEAD",
                "getSession", given -> {
                    assertThat(given).as("a session is never begun by asking").containsExactly(false);
                    return session;
                }));
        HttpServletResponse response = fake(HttpServletResponse.class, Map.of("setStatus", given -> {
            status.set((Integer) given[0]);
            return null;
        }));
        FilterChain nobody = (further, answer) -> {
            throw new AssertionError("The filter answers by itself");
        };
        new SignOnFilter(null, null).doFilter(request, response, nobody);
        return status.get();
    }

    @Test
    void whoIsSignedOnHearsSo() throws IOException, ServletException {
        HttpSession session = fake(HttpSession.class, Map.of("getAttribute", given -> SOMEBODY));
        assertThat(asked(session)).isEqualTo(HttpServletResponse.SC_NO_CONTENT);
    }

    @Test
    void whoIsNotHearsThat() throws IOException, ServletException {
        assertThat(asked(null)).isEqualTo(HttpServletResponse.SC_UNAUTHORIZED);
        assertThat(asked(fake(HttpSession.class, Map.of()))).isEqualTo(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
