package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** Records through the API: what is made can be read, changed, found, listed, archived and deleted, and nothing is lost. */
class RecordsIT {

    private final Api alice = Api.as(People.ALICE, "acme");

    private Answer party(String name) {
        return alice.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\",\"customer\":true}");
    }

    @Test
    void whatIsMadeCanBeReadAndSaysWhoMadeIt() {
        String name = Api.unique("Zeilmakerij Bakker");
        Answer made = party(name);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.headers().get("location")).endsWith("/api/v1/base/parties/" + made.id());
        JsonObject read = alice.get("base/parties/" + made.id()).json();
        assertThat(read.getString("name")).isEqualTo(name);
        assertThat(read.getJsonObject("createdBy").getString("label")).isEqualTo("Alice Verhoeven");
    }

    @Test
    void aChangeNamesTheVersionThatItIsMeantFor() {
        Answer made = party(Api.unique("Two editors"));
        String path = "base/parties/" + made.id();
        assertThat(alice.patch(path, "{\"city\":\"Delft\"}").status()).isEqualTo(428);
        assertThat(alice.patch(path, "{\"city\":\"Delft\"}", "If-Match", made.etag()).status()).isEqualTo(200);
        Answer late = alice.patch(path, "{\"city\":\"Leiden\"}", "If-Match", made.etag());
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("platform.version-conflict");
        assertThat(alice.get(path).json().getString("city")).isEqualTo("Delft");
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        Answer refused = alice.post("base/parties", "{\"kind\":\"SHIP\",\"email\":\"no address\",\"nonsense\":1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("\"field\":\"kind\"").contains("\"field\":\"nonsense\"");
        Answer blank = alice.post("base/parties", "{\"kind\":\"PERSON\",\"name\":\"  \"}");
        assertThat(blank.text()).contains("\"field\":\"name\"").contains("platform.required");
        assertThat(alice.post("base/parties", "{broken").status()).isEqualTo(400);
    }

    @Test
    void theSameRequestTwiceIsCarriedOutOnce() {
        String name = Api.unique("Once");
        String body = "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}";
        String key = UUID.randomUUID().toString();
        Answer first = alice.post("base/parties", body, "Idempotency-Key", key);
        Answer again = alice.post("base/parties", body, "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(alice.post("base/parties", body.replace("Once", "Other"), "Idempotency-Key", key).status()).isEqualTo(422);
        assertThat(alice.get("base/parties?count=true&filter=name:eq:" + Api.encode(name)).json().getInt("count")).isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        String mark = Api.unique("Pages");
        for (int i = 0; i < 7; i++) {
            party(mark + " " + (i % 3));
        }
        List<String> seen = new ArrayList<>();
        String address = "base/parties?limit=3&sort=name&filter=name:starts:" + Api.encode(mark);
        String next = "";
        while (next != null) {
            JsonObject page = alice.get(address + next).json();
            page.getJsonArray("items").forEach(item -> seen.add(item.asJsonObject().getString("id")));
            next = page.isNull("next") ? null : "&after=" + page.getString("next");
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(alice.get("base/parties?limit=3&sort=-name&after=" + "bm90IGEgY3Vyc29y").status()).isEqualTo(422);
    }

    @Test
    void wordsAreFoundWhateverTheirAccentsAndInChinese() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        party("Bäckerei Löwe " + mark);
        party("上海华东贸易公司 " + mark);
        assertThat(alice.get("base/parties?q=" + Api.encode("backerei lowe " + mark)).json().getJsonArray("items")).hasSize(1);
        assertThat(alice.get("base/parties?q=" + Api.encode("华东贸易 " + mark)).json().getJsonArray("items")).hasSize(1);
        assertThat(alice.get("search?q=" + Api.encode("löwe " + mark)).json().getJsonArray("items")).hasSize(1);
    }

    @Test
    void historyTellsWhoChangedWhatAndHowItStoodBefore() {
        Answer made = party(Api.unique("With a past"));
        String path = "base/parties/" + made.id();
        alice.patch(path, "{\"city\":\"Breda\"}", "If-Match", made.etag());
        alice.patch(path, "{\"city\":\"Zwolle\"}", "If-Match", "\"2\"");
        JsonObject latest = alice.get(path + "/history").json().getJsonArray("items").getJsonObject(0);
        Instant justBefore = Instant.parse(latest.getString("at")).minusNanos(1_000);
        assertThat(latest.getString("member")).isEqualTo("Alice Verhoeven");
        assertThat(latest.getString("action")).isEqualTo("base.party.update");
        assertThat(latest.getJsonObject("fields").getJsonObject("city").getString("before")).isEqualTo("Breda");
        assertThat(alice.get(path + "?asOf=" + justBefore).json().getString("city")).isEqualTo("Breda");
    }

    @Test
    void archivedIsOutOfListsAndDeletedIsGone() {
        String name = Api.unique("Leaving");
        Answer made = party(name);
        String path = "base/parties/" + made.id();
        Answer archived = alice.post(path + "/actions/archive", "", "If-Match", made.etag());
        assertThat(archived.status()).isEqualTo(200);
        assertThat(alice.get("base/parties?filter=name:eq:" + Api.encode(name)).json().getJsonArray("items")).isEmpty();
        assertThat(alice.get("base/parties?archived=true&filter=name:eq:" + Api.encode(name)).json().getJsonArray("items")).hasSize(1);
        assertThat(alice.delete(path, "If-Match", archived.etag()).status()).isEqualTo(204);
        assertThat(alice.get(path).status()).isEqualTo(404);
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        Answer refused = alice.post("base/parties", "{\"kind\":\"PERSON\"}", "Accept-Language", "de");
        assertThat(refused.text()).contains("Bitte einen Wert eingeben");
    }
}
