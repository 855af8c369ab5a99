package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.core.error.Problem;
import kontor.platform.core.error.Problems;

/** Failures that are about rows of a file: problem+json whose {@code rows} say what is wrong where. */
@ApplicationScoped
class RowProblems {

    @Inject
    Problems problems;

    @Inject
    TokenCaller caller;

    /** The answer to a failure; {@code code} in place of the general one. */
    Response answer(RuntimeException thrown, String code, List<Map<String, Object>> rows) {
        Problem problem = problems.of(thrown, caller.locale());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kontor:problem:" + code);
        body.put("title", problem.fields().isEmpty() ? problem.message() : problem.fields().get(0).message());
        body.put("status", (long) problem.status());
        body.put("code", code);
        body.put("rows", rows);
        return Response.status(problem.status()).type("application/problem+json")
                .entity(Answers.json(json -> JsonWriting.value(json, body))).build();
    }
}
