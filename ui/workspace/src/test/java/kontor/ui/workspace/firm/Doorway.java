package kontor.ui.workspace.firm;

import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kontor.ui.workspace.signon.SignOnFilter;

/** A request of a stranger at the workspace's door. */
final class Doorway {

    private Doorway() {
    }

    /** Whether the workspace serves it. {@code parameter} is Vaadin's {@code v-r}; null for a page. */
    static boolean opensTo(String method, String path, String parameter) {
        AtomicBoolean served = new AtomicBoolean();
        HttpServletRequest request = fake(HttpServletRequest.class, Map.of("getMethod", method, "getServletPath", path,
                "getParameter", parameter == null ? "" : parameter, "getRequestURI", "/app" + path, "getContextPath", "/app"), parameter == null);
        HttpServletResponse response = fake(HttpServletResponse.class, Map.of("encodeRedirectURL", ""), false);
        try {
            new SignOnFilter(fake(SecurityContext.class, Map.of(), false), null)
                    .doFilter((jakarta.servlet.ServletRequest) request, response, (asked, answer) -> served.set(true));
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
        }
        return served.get();
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers, boolean withoutParameters) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            if (method.getName().equals("getParameter")) {
                return withoutParameters || !"v-r".equals(given[0]) ? null : answers.get("getParameter");
            }
            return answers.getOrDefault(method.getName(), method.getReturnType() == boolean.class ? (Object) false
                    : method.getReturnType() == int.class ? (Object) 0 : null);
        }));
    }
}
