package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.platform.core.error.Outage;
import kontor.platform.core.error.Problem;
import kontor.platform.core.error.Problems;
import kontor.platform.core.label.Labels;
import kontor.platform.core.limit.TooMuch;

/** Everything thrown becomes {@code application/problem+json} (RFC 9457). */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Inject
    Labels labels;

    @Inject
    TokenCaller caller;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = caller.locale();
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return answer(new Problem(status, "http-" + status, web.getResponse().getStatusInfo().getReasonPhrase(), List.of(), null));
        } else if (thrown instanceof MalformedBody malformed) {
            return answer(new Problem(400, "platform.body-malformed",
                    labels.message("platform.body-malformed", List.of(malformed.getMessage()), locale), List.of(), null));
        } else if (thrown instanceof PreconditionMissing) {
            return answer(new Problem(428, "platform.if-match-missing", labels.message("platform.if-match-missing", List.of(), locale), List.of(), null));
        } else if (thrown instanceof TokenRefused refused) {
            String code = "platform.token-" + refused.code();
            return answer(new Problem(403, code, labels.message(code, List.of(), locale), List.of(), null));
        }
        Problem problem = sized(problems.of(thrown, locale));
        Response told = answer(problem);
        if (thrown instanceof TooMuch much) {
            return again(told, much.retryAfter());
        }
        return problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode() ? again(told, Outage.AGAIN) : told;
    }

    private static Response again(Response told, long seconds) {
        return Response.fromResponse(told).header("Retry-After", seconds).build();
    }

    /** A file above the limit has a status of its own, which senders of files know. */
    private static Problem sized(Problem problem) {
        return problem.code().equals("platform.file-too-large")
                ? new Problem(413, problem.code(), problem.message(), problem.fields(), problem.reference()) : problem;
    }

    private static Response answer(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kontor:problem:" + problem.code());
        body.put("title", problem.message());
        body.put("status", (long) problem.status());
        body.put("code", problem.code());
        if (!problem.fields().isEmpty()) {
            body.put("errors", problem.fields().stream().map(f -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("field", f.field());
                entry.put("code", f.code());
                entry.put("message", f.message());
                return entry;
            }).toList());
        }
        if (problem.reference() != null) {
            body.put("reference", problem.reference());
        }
        return Response.status(problem.status()).type("application/problem+json")
                .entity(Answers.json(json -> JsonWriting.value(json, body))).build();
    }
}
