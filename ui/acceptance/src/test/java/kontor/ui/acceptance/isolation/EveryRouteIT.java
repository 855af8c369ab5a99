package kontor.ui.acceptance.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation that the API's own description names, with the id of another firm's record in the path, in the body, in
 * a sort and in a cursor: it is answered as if there were no such record, and no answer tells a schema's name.
 */
@ExtendWith(EveryModule.class)
class EveryRouteIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Api ALICE = Api.as(People.ALICE, "acme");
    private static final Api GINA = Api.as(People.GINA, "globex");
    private static final Map<String, Optional<String>> THEIRS = new ConcurrentHashMap<>();

    /**
     * An operation on one record.
     *
     * @param method what is done
     * @param route  module and plural of the record's definition
     * @param path   what follows the record's id
     */
    private record Operation(String method, String route, String path) {

        Answer by(Api who, String id) {
            String address = route + "/" + id + path;
            return switch (method) {
                case "get" -> who.get(address);
                case "post" -> who.post(address, "{}", "If-Match", "\"1\"");
                case "patch" -> who.patch(address, "{}", "If-Match", "\"1\"");
                case "put" -> who.put(address, "{}", "If-Match", "\"1\"");
                default -> who.delete(address, "If-Match", "\"1\"");
            };
        }
    }

    static Stream<EntityDefinition<?>> definitions() {
        return Modules.all().definitions().stream();
    }

    private static String route(EntityDefinition<?> definition) {
        return definition.module() + "/" + definition.plural();
    }

    /** A record of acme, where it has one of that kind. */
    private static Optional<String> theirs(String route) {
        return THEIRS.computeIfAbsent(route, known -> ALICE.get(known + "?limit=1&archived=true").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("id")).findFirst());
    }

    private static List<Operation> operations() {
        JsonObject paths = Api.with(null).get("openapi?format=JSON").json().getJsonObject("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> {
            if (path.matches("/v1/[^/]+/[^/]+/\\{id}(/.*)?")) {
                definitions().filter(d -> path.startsWith("/v1/" + route(d) + "/{id}") || path.startsWith("/v1/{module}/{entities}/{id}") && isTried(d))
                        .forEach(d -> add(operations, item, route(d), path.substring(path.indexOf("{id}") + 4)));
            }
        });
        return operations;
    }

    /** What all definitions share is the same code: it is tried with one of each module, the first that acme has records of. */
    private static boolean isTried(EntityDefinition<?> definition) {
        return definitions().filter(other -> other.module().equals(definition.module()) && theirs(route(other)).isPresent()).findFirst()
                .filter(definition::equals).isPresent();
    }

    private static void add(List<Operation> operations, JsonValue item, String route, String rest) {
        item.asJsonObject().keySet().stream().filter(METHODS::contains)
                .forEach(method -> operations.add(new Operation(method, route, rest.replace("{key}", "contacts"))));
    }

    private static void likeMissing(String what, Answer foreign, String theirs, Answer missing, String nothing) {
        assertThat(foreign.status() + foreign.text().replace(theirs, "")).as(what).isEqualTo(missing.status() + missing.text().replace(nothing, ""));
        assertThat(foreign.status()).as(what).isBetween(400, 499);
        assertThat(foreign.text()).as(what).doesNotContainPattern("t_[0-9a-f]{16}");
    }

    @Test
    void idsInPaths() {
        List<Operation> tried = operations().stream().filter(operation -> theirs(operation.route()).isPresent()).toList();
        assertThat(tried).hasSizeGreaterThan(80);
        for (Operation operation : tried) {
            String id = theirs(operation.route()).orElseThrow();
            String nothing = UUID.randomUUID().toString();
            likeMissing(operation.toString(), operation.by(GINA, id), id, operation.by(GINA, nothing), nothing);
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void idsInBodies(EntityDefinition<?> definition) {
        definition.fields().values().stream().filter(field -> field.writable() && field.target() != null).forEach(field -> {
            Optional<String> theirs = theirs(route(Modules.all().definition(field.target()).orElseThrow()));
            if (theirs.isPresent()) {
                String nothing = UUID.randomUUID().toString();
                String body = "{\"" + field.name() + "\":\"%s\"}";
                likeMissing(field.name(), GINA.post(route(definition), body.formatted(theirs.get())), theirs.get(),
                        GINA.post(route(definition), body.formatted(nothing)), nothing);
            }
        });
    }

    @Test
    void idsInAnActionsInput() {
        Answer own = GINA.post("base/parties", "{\"name\":\"" + Api.unique("Kept") + "\",\"kind\":\"ORGANIZATION\"}");
        String theirs = theirs("base/parties").orElseThrow();
        String nothing = UUID.randomUUID().toString();
        String merge = "base/parties/" + own.id() + "/actions/merge";
        likeMissing("merge", GINA.post(merge, "{\"duplicate\":\"" + theirs + "\"}", "If-Match", own.etag()), theirs,
                GINA.post(merge, "{\"duplicate\":\"" + nothing + "\"}", "If-Match", own.etag()), nothing);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void sortsAndCursors(EntityDefinition<?> definition) {
        String route = route(definition);
        List<String> acme = ids(ALICE.get(route + "?limit=200&archived=true"));
        definition.fields().values().stream().filter(field -> field.sortable()).forEach(field -> {
            assertThat(ids(GINA.get(route + "?limit=20&archived=true&sort=" + field.name()))).as(field.name()).doesNotContainAnyElementsOf(acme.isEmpty() ? List.of("-") : acme);
        });
        JsonObject page = ALICE.get(route + "?limit=1&archived=true").json();
        if (page.containsKey("next") && !page.isNull("next")) {
            Answer continued = GINA.get(route + "?limit=200&archived=true&after=" + Api.encode(page.getString("next")));
            assertThat(ids(continued)).doesNotContainAnyElementsOf(acme);
        }
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().getJsonArray("items").stream().map(item -> item.asJsonObject().getString("id")).toList();
    }
}
