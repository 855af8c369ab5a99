package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A firm adds fields to its parties: they are there at once, typed, checked, found, taken along, and kept from whom they are hidden. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CustomFieldsIT {

    private static final Api ALICE = Api.as(People.ALICE, "acme");
    private static final String TAIL = UUID.randomUUID().toString().replace("-", "").substring(0, 8);
    private static final String COLOUR = "colour" + TAIL;
    private static final String SCORE = "score" + TAIL;
    private static final String SINCE = "since" + TAIL;
    private static final String VIP = "vip" + TAIL;
    private static final String HINT = "hint" + TAIL;
    private static final String NAME = Api.unique("Own fields");
    private static Answer party;

    @BeforeAll
    static void add() {
        added(COLOUR, "CHOICE", "\"options\":\"red\\nblue\",\"german\":\"Farbe\"");
        added(SCORE, "NUMBER", "\"position\":1");
        added(SINCE, "DATE", "\"position\":2");
        added(VIP, "YES_NO", "\"position\":3");
        added(HINT, "TEXT", "\"position\":4");
    }

    @AfterAll
    static void takeOut() {
        // The firm is everybody's: nothing may stay that another test would have to fill in.
        for (String key : List.of(COLOUR, SCORE, SINCE, VIP, HINT)) {
            Answer field = definition(key);
            ALICE.post("base/custom-fields/" + field.id() + "/actions/archive", "", "If-Match", field.etag());
        }
    }

    private static void added(String key, String kind, String more) {
        Answer made = ALICE.post("base/custom-fields", "{\"target\":\"base.party\",\"key\":\"" + key + "\",\"name\":\"" + key
                + "\",\"kind\":\"" + kind + "\"," + more + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private static Answer definition(String key) {
        JsonObject found = ALICE.get("base/custom-fields?filter=key:eq:" + key).json().getJsonArray("items").getJsonObject(0);
        return ALICE.get("base/custom-fields/" + found.getString("id"));
    }

    private static JsonObject own(Answer record) {
        return record.json().getJsonObject("custom");
    }

    private static List<String> found(String filter) {
        Answer answer = ALICE.get("base/parties?filter=" + Api.encode("custom." + filter) + "&filter=" + Api.encode("name:starts:Own fields")
                + "&fields=name,custom." + COLOUR + "&limit=200");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(row -> row.getString("name")).toList();
    }

    @Test
    @Order(1)
    void whatIsMalformedIsRefusedByName() {
        for (String wrong : List.of("\"key\":\"Not ok\",\"target\":\"base.party\",\"kind\":\"TEXT\"", "\"key\":\"a\",\"target\":\"base.note\",\"kind\":\"TEXT\"",
                "\"key\":\"a\",\"target\":\"base.party\",\"kind\":\"CHOICE\"", "\"key\":\"" + COLOUR + "\",\"target\":\"base.party\",\"kind\":\"TEXT\"")) {
            Answer refused = ALICE.post("base/custom-fields", "{\"name\":\"x\"," + wrong + "}");
            assertThat(refused.status()).as(refused.text()).isIn(409, 422);
            assertThat(refused.text()).containsAnyOf("\"key\"", "\"target\"", "\"options\"");
        }
        Answer fixed = definition(COLOUR);
        assertThat(ALICE.patch("base/custom-fields/" + fixed.id(), "{\"kind\":\"TEXT\"}", "If-Match", fixed.etag()).text()).contains("custom-field.fixed");
        assertThat(Api.as(People.SAM, "acme").post("base/custom-fields", "{\"name\":\"x\"}").status()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void valuesAreTypedAndChecked() {
        party = ALICE.post("base/parties", "{\"name\":\"" + NAME + "\",\"kind\":\"ORGANIZATION\",\"custom\":{\"" + COLOUR + "\":\"RED\",\"" + SCORE
                + "\":\"12.50\",\"" + SINCE + "\":\"2024-02-29\",\"" + VIP + "\":true,\"" + HINT + "\":\"by the 'door' \\\"x\\\"\"}}");
        assertThat(party.status()).as(party.text()).isEqualTo(201);
        assertThat(own(party).getString(COLOUR)).isEqualTo("red");
        assertThat(own(party).getString(SCORE)).startsWith("12.5");
        assertThat(own(party).getString(SINCE)).isEqualTo("2024-02-29");
        assertThat(own(party).getBoolean(VIP)).isTrue();
        assertThat(own(party).getString(HINT)).isEqualTo("by the 'door' \"x\"");
        Answer wrong = ALICE.patch("base/parties/" + party.id(), "{\"custom\":{\"" + COLOUR + "\":\"green\",\"" + SCORE + "\":\"many\",\"" + SINCE
                + "\":\"2023-02-29\",\"nobody\":1}}", "If-Match", party.etag());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().getJsonArray("errors").getValuesAs(JsonObject.class)).extracting(e -> e.getString("field"))
                .containsExactlyInAnyOrder("custom." + COLOUR, "custom." + SCORE, "custom." + SINCE, "custom.nobody");
    }

    @Test
    @Order(3)
    void aChangeNamesOnlyWhatItChangesAndHistoryTellsIt() {
        Answer changed = ALICE.patch("base/parties/" + party.id(), "{\"custom\":{\"" + COLOUR + "\":\"blue\",\"" + HINT + "\":null}}",
                "If-Match", party.etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(own(changed).getString(COLOUR)).isEqualTo("blue");
        assertThat(own(changed).isNull(HINT)).isTrue();
        assertThat(own(changed).getBoolean(VIP)).isTrue();
        JsonObject last = ALICE.get("base/parties/" + party.id() + "/history").json().getJsonArray("items").getJsonObject(0);
        assertThat(last.getJsonObject("fields").keySet()).containsExactlyInAnyOrder("custom." + COLOUR, "custom." + HINT);
        assertThat(last.getJsonObject("fields").getJsonObject("custom." + COLOUR).getString("before")).isEqualTo("red");
        party = changed;
    }

    @Test
    @Order(4)
    void theyAreFoundByEquality() {
        assertThat(found(COLOUR + ":eq:blue")).containsExactly(NAME);
        assertThat(found(COLOUR + ":eq:red")).isEmpty();
        assertThat(found(COLOUR + ":eq:red|blue")).containsExactly(NAME);
        assertThat(found(COLOUR + ":ne:blue")).doesNotContain(NAME);
        assertThat(found(SCORE + ":eq:12.5")).containsExactly(NAME);
        assertThat(found(SINCE + ":eq:2024-02-29")).containsExactly(NAME);
        assertThat(found(VIP + ":eq:true")).containsExactly(NAME);
        assertThat(found(HINT + ":present")).isEmpty();
        assertThat(found(HINT + ":empty")).contains(NAME);
        assertThat(ALICE.get("base/parties?filter=custom." + SCORE + ":gt:1").status()).isEqualTo(422);
        assertThat(ALICE.get("base/parties?sort=custom." + SCORE).status()).isEqualTo(422);
        assertThat(ALICE.get("base/parties?fields=name,custom.nobody").status()).isEqualTo(422);
    }

    @Test
    @Order(5)
    void theyAreImportedAndExported() {
        String file = "name," + COLOUR + ",custom." + SCORE + "\n" + NAME + " in,Red,7.25\n";
        Answer in = ALICE.post("base/parties/imports?file=own.csv&set=kind:ORGANIZATION", file);
        assertThat(in.status()).as(in.text()).isEqualTo(201);
        assertThat(found(COLOUR + ":eq:red")).containsExactly(NAME + " in");
        String out = ALICE.get("base/parties/export?format=csv&fields=name,custom." + COLOUR + ",custom." + SCORE + "&filter="
                + Api.encode("custom." + COLOUR + ":eq:red")).text();
        assertThat(out).contains("name,custom." + COLOUR, NAME + " in,red,7.25");
        Answer wrong = ALICE.post("base/parties/imports?file=own.csv&set=kind:ORGANIZATION", "name," + COLOUR + "\nWrong,green\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("custom." + COLOUR);
    }

    @Test
    @Order(6)
    void whoMayNotReadAFieldDoesNotMeetIt() {
        Api wendy = Api.as(People.WENDY, "acme");
        assertThat(own(wendy.get("base/parties/" + party.id())).getString(COLOUR)).isEqualTo("blue");
        assertThat(wendy.patch("base/parties/" + party.id(), "{\"custom\":{\"" + COLOUR + "\":\"red\"}}", "If-Match", party.etag()).status()).isEqualTo(403);
        assertThat(Api.as(People.GINA, "globex").get("base/parties?filter=custom." + COLOUR + ":eq:blue").status()).isEqualTo(422);
    }

    @Test
    @Order(7)
    void whatIsRequiredMustBeGivenFromTheNextRequestOn() {
        Answer field = definition(COLOUR);
        Answer strict = ALICE.patch("base/custom-fields/" + field.id(), "{\"required\":true}", "If-Match", field.etag());
        assertThat(strict.status()).isEqualTo(200);
        Answer refused = ALICE.post("base/parties", "{\"name\":\"No colour\",\"kind\":\"ORGANIZATION\"}");
        assertThat(ALICE.patch("base/custom-fields/" + field.id(), "{\"required\":false}", "If-Match", strict.etag()).status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("custom." + COLOUR, "platform.required");
    }

    @Test
    @Order(8)
    void aFieldInUseIsArchivedNotDeleted() {
        Answer field = definition(COLOUR);
        Answer refused = ALICE.delete("base/custom-fields/" + field.id(), "If-Match", field.etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("base.custom-field.in-use");
        Answer out = ALICE.post("base/custom-fields/" + field.id() + "/actions/archive", "", "If-Match", field.etag());
        assertThat(out.status()).isEqualTo(200);
        assertThat(own(ALICE.get("base/parties/" + party.id())).getString(COLOUR)).isEqualTo("blue");
        assertThat(ALICE.patch("base/parties/" + party.id(), "{\"custom\":{\"" + COLOUR + "\":\"red\"}}", "If-Match", party.etag()).text())
                .contains("platform.field-read-only");
        assertThat(ALICE.post("base/custom-fields/" + field.id() + "/actions/restore", "", "If-Match", out.etag()).status()).isEqualTo(200);
    }
}
