package kontor.ui.site;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One request and its answer, without a server: as much of the servlet interfaces as this site touches. */
final class Exchange {

    /** What the request answers, by method and argument. */
    final Map<String, Object> asked = new HashMap<>();
    /** Headers of the answer. */
    final Map<String, String> headers = new HashMap<>();
    /** Body of the answer. */
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    /** Status of the answer. */
    int status = HttpServletResponse.SC_OK;

    /** Adds a request header. */
    Exchange header(String name, String value) {
        asked.put("getHeader " + name, value);
        return this;
    }

    /** The request. */
    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "getLocales" -> Collections.enumeration(List.of(Locale.forLanguageTag(
                String.valueOf(asked.getOrDefault("getHeader Accept-Language", "fr")))));
            case "getSession" -> throw new AssertionError("This site has no sessions");
            default -> asked.get(method.getName() + (arguments == null ? "" : " " + arguments[0]));
        });
    }

    /** The answer. */
    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "addHeader" -> headers.merge((String) arguments[0], (String) arguments[1], (a, b) -> a + ", " + b);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
                case "setStatus", "sendError" -> status = (Integer) arguments[0];
                case "getOutputStream" -> {
                    return new Sink();
                }
                default -> throw new UnsupportedOperationException(method.toString());
            }
            return null;
        });
    }

    /** A servlet context that holds a site. */
    static ServletContext contextOf(Site site) {
        return proxy(ServletContext.class, (self, method, arguments) ->
            method.getName().equals("getAttribute") ? site : null);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Sink extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int octet) {
            body.write(octet);
        }
    }
}
