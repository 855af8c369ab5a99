package kontor.ui.acceptance.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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

/** For every kind of record: what belongs to another firm looks like what is missing, byte for byte. */
@ExtendWith(EveryModule.class)
class OtherFirmIT {

    /** Records of the other firm that are asked for one by one in filters: the way is the same for all. */
    private static final int FEW = 3;
    private static final Api ALICE = Api.as(People.ALICE, "acme");
    private static final Api GINA = Api.as(People.GINA, "globex");

    static Stream<String> routes() {
        return Modules.all().definitions().stream().map(d -> d.module() + "/" + d.plural());
    }

    private static List<String> idsOf(Api api, String route) {
        return api.get(route + "?limit=20&archived=true").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("id")).toList();
    }

    private static String told(Answer answer) {
        return answer.status() + answer.text();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void idsOfAnotherFirmNameNothing(String route) {
        idsOf(ALICE, route).stream().findFirst().ifPresent(theirs -> {
            String missing = UUID.randomUUID().toString();
            for (String path : List.of("", "/history", "/actions", "?asOf=2026-01-01T00:00:00Z")) {
                assertThat(told(GINA.get(route + "/" + theirs + path))).isEqualTo(told(GINA.get(route + "/" + missing + path)));
            }
            assertThat(told(GINA.patch(route + "/" + theirs, "{}", "If-Match", "\"1\"")))
                    .isEqualTo(told(GINA.patch(route + "/" + missing, "{}", "If-Match", "\"1\"")));
            assertThat(told(GINA.delete(route + "/" + theirs, "If-Match", "\"1\"")))
                    .isEqualTo(told(GINA.delete(route + "/" + missing, "If-Match", "\"1\"")));
            assertThat(told(GINA.post(route + "/" + theirs + "/actions/archive", "", "If-Match", "\"1\"")))
                    .isEqualTo(told(GINA.post(route + "/" + missing + "/actions/archive", "", "If-Match", "\"1\"")));
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void listsFiltersAndSortsShowNothingOfAnotherFirm(String route) {
        List<String> theirs = idsOf(ALICE, route);
        assertThat(idsOf(GINA, route)).noneMatch(theirs::contains);
        EntityDefinition<?> definition = Modules.all().definition(route.split("/")[0], route.split("/")[1]).orElseThrow();
        definition.fields().values().stream().filter(f -> f.filterable() && f.target() != null).forEach(field -> {
            for (String id : theirs.subList(0, Math.min(FEW, theirs.size()))) {
                Answer answer = GINA.get(route + "?filter=" + field.name() + ":eq:" + id);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.json().getJsonArray("items")).isEmpty();
            }
        });
    }

    @Test
    void aReferenceToAnotherFirmsRecordIsRefusedLikeOneToNothing() {
        String theirs = ALICE.post("base/parties", "{\"name\":\"" + Api.unique("Acme's own") + "\",\"kind\":\"ORGANIZATION\"}").id();
        String body = "{\"name\":\"Contact\",\"kind\":\"PERSON\",\"organization\":\"%s\"}";
        String missing = UUID.randomUUID().toString();
        Answer foreign = GINA.post("base/parties", body.formatted(theirs));
        Answer nothing = GINA.post("base/parties", body.formatted(missing));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text().replace(theirs, "")).isEqualTo(nothing.text().replace(missing, ""));
    }

    @Test
    void anIdempotencyKeyOfAnotherFirmMeansNothing() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"" + Api.unique("Keyed") + "\",\"kind\":\"ORGANIZATION\"}";
        Answer acme = ALICE.post("base/parties", body, "Idempotency-Key", key);
        Answer globex = GINA.post("base/parties", body, "Idempotency-Key", key);
        assertThat(globex.status()).isEqualTo(201);
        assertThat(globex.id()).isNotEqualTo(acme.id());
    }

    @Test
    void searchFindsNothingOfAnotherFirm() {
        String name = Api.unique("Geheimrezept");
        ALICE.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}");
        assertThat(ALICE.get("search?q=" + Api.encode(name)).json().getJsonArray("items")).hasSize(1);
        assertThat(GINA.get("search?q=" + Api.encode(name)).json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aUniqueValueOfAnotherFirmIsFree() {
        String number = "N-" + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"name\":\"Numbered\",\"kind\":\"ORGANIZATION\",\"number\":\"" + number + "\"}";
        assertThat(ALICE.post("base/parties", body).status()).isEqualTo(201);
        assertThat(GINA.post("base/parties", body).status()).isEqualTo(201);
        Answer twice = GINA.post("base/parties", body);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text()).doesNotContain("t_");
    }
}
