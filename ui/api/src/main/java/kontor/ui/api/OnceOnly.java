package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import kontor.platform.core.idempotency.Answer;
import kontor.platform.core.idempotency.Idempotency;

/** Carries a request out once, however often it is sent with the same {@code Idempotency-Key}. */
@RequestScoped
public class OnceOnly {

    @Inject
    Idempotency idempotency;

    @Inject
    HttpServletRequest request;

    /**
     * The answer of {@code work}, or that of the same request before.
     *
     * @param key     as sent; null to carry it out in any case
     * @param content what the request brings, for telling whether a repeat is one
     * @param place   folder of the address under which what was made is found, such as {@code base/attachments}
     */
    public Response answer(String key, String content, String place, Supplier<Answer> work) {
        Answer answer = key == null ? work.get() : idempotency.once(key, request.getRequestURI(), content, work);
        return Response.status(answer.status()).entity(answer.body()).tag(Long.toString(answer.version()))
                .location(URI.create(place + "/" + answer.id())).build();
    }
}
