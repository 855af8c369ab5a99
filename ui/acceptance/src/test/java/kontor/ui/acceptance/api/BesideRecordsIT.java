package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** What stands beside a record on a screen can be had by programs: timeline, related lists, notes, activities, duplicates. */
class BesideRecordsIT {

    private final Api alice = Api.as(People.ALICE, "acme");

    private Answer party(String name) {
        return alice.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\",\"city\":\"Delft\"}");
    }

    @Test
    void whatIsEnteredTwiceIsToldBeforehandAndCanBeMerged() {
        String name = Api.unique("Scheepswerf Noord");
        Answer kept = party(name);
        Answer twin = party(name + " BV");
        Answer told = alice.post("base/parties/duplicates", "{\"name\":\"" + name + "\",\"city\":\"Delft\"}");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text()).contains(kept.id()).contains("\"likeness\":");
        Answer merged = alice.post("base/parties/" + kept.id() + "/actions/merge", "{\"duplicate\":\"" + twin.id() + "\"}", "If-Match", kept.etag());
        assertThat(merged.status()).isEqualTo(200);
        assertThat(alice.post("base/parties/duplicates", "{\"nonsense\":1}").text()).contains("\"field\":\"nonsense\"");
    }

    @Test
    void notesAndActivitiesStandBesideTheirRecordAndInItsTimeline() {
        Answer made = party(Api.unique("With a story"));
        String about = "\"about\":\"" + made.id() + "\",\"aboutType\":\"base.party\"";
        assertThat(alice.post("base/notes", "{\"text\":\"Called about the sails\"," + about + "}").status()).isEqualTo(201);
        assertThat(alice.post("base/activities", "{\"subject\":\"Send samples\",\"kind\":\"TASK\"," + about + "}").status()).isEqualTo(201);
        String path = "base/parties/" + made.id();
        JsonObject note = alice.get(path + "/notes").json().getJsonArray("items").getJsonObject(0);
        assertThat(note.getString("text")).isEqualTo("Called about the sails");
        assertThat(note.getJsonObject("author").getString("label")).isEqualTo("Alice Verhoeven");
        assertThat(alice.get(path + "/activities").text()).contains("Send samples");
        JsonObject told = alice.get(path + "/timeline?limit=5").json().getJsonArray("items").getJsonObject(0);
        assertThat(told.getString("code")).isEqualTo("timeline.note");
        assertThat(told.getString("text")).isNotEqualTo("timeline.note");
        assertThat(alice.get(path + "/timeline?limit=none").status()).isEqualTo(422);
    }

    @Test
    void aListOfNotesSaysWhatTheyAreAbout() {
        String name = Api.unique("Spoken of");
        Answer made = party(name);
        Api sam = Api.as(People.SAM, "acme");
        String note = sam.post("base/notes", "{\"text\":\"Called\",\"about\":\"" + made.id() + "\",\"aboutType\":\"base.party\"}").id();
        JsonObject listed = sam.get("base/notes?fields=text,about,aboutType&filter=" + Api.encode("about:eq:" + made.id())).json()
                .getJsonArray("items").getJsonObject(0);
        assertThat(listed.getJsonObject("about").getString("label")).isEqualTo(name);
        assertThat(sam.get("base/notes/" + note).json().getJsonObject("about").getString("label")).isEqualTo(name);
    }

    @Test
    void aNoteDoesNotTellTheTitleOfARecordThatWasHandedToSomebodyElse() {
        Api sam = Api.as(People.SAM, "acme");
        String name = Api.unique("Hushed deal");
        Answer deal = sam.post("crm/opportunities", "{\"name\":\"" + name + "\"}");
        String note = sam.post("base/notes", "{\"text\":\"Careful\",\"about\":\"" + deal.id() + "\",\"aboutType\":\"crm.opportunity\"}").id();
        assertThat(sam.get("base/notes/" + note).text()).contains(name);
        String alices = alice.get("base/members?filter=" + Api.encode("email:eq:" + People.ALICE)).json().getJsonArray("items").getJsonObject(0).getString("id");
        String path = "crm/opportunities/" + deal.id();
        assertThat(alice.patch(path, "{\"owner\":\"" + alices + "\"}", "If-Match", alice.get(path).etag()).status()).isEqualTo(200);
        assertThat(sam.get("base/notes/" + note).text()).contains("Careful").doesNotContain(name);
        assertThat(sam.get("base/notes?fields=text,about,aboutType&filter=" + Api.encode("about:eq:" + deal.id())).text())
                .contains("Careful").doesNotContain(name);
    }

    @Test
    void relatedListsAreListsLikeOthers() {
        Answer made = party(Api.unique("With addresses"));
        String path = "base/parties/" + made.id() + "/related";
        assertThat(alice.get(path).json().getJsonArray("items")).isNotEmpty()
                .anyMatch(list -> list.asJsonObject().getString("type").equals("crm.opportunity"));
        String key = alice.get(path).json().getJsonArray("items").getJsonObject(0).getString("key");
        assertThat(alice.get(path + "/" + key + "?count=true&limit=5").json().getInt("count")).isZero();
        assertThat(alice.get(path + "/no-such-list").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotThereBesideItEither() {
        String nobody = "base/parties/" + UUID.randomUUID();
        for (String what : new String[] {"timeline", "related", "notes", "activities", "attachments"}) {
            Answer refused = alice.get(nobody + "/" + what);
            assertThat(refused.status()).as(what).isEqualTo(404);
            assertThat(refused.code()).isEqualTo("platform.not-found");
        }
        assertThat(alice.get("base/spaceships/" + UUID.randomUUID() + "/timeline").status()).isEqualTo(404);
    }

    @Test
    void theOtherFirmsRecordIsNotThere() {
        Answer made = party(Api.unique("Acme only"));
        Api gina = Api.as(People.GINA, "globex");
        for (String what : new String[] {"timeline", "related", "notes", "activities", "attachments"}) {
            assertThat(gina.get("base/parties/" + made.id() + "/" + what).status()).as(what).isEqualTo(404);
        }
        assertThat(gina.post("base/parties/" + made.id() + "/attachments?name=a.txt", "text").status()).isEqualTo(404);
    }

    @Test
    void thePipelineIsForThoseWhoSell() {
        Api sam = Api.as(People.SAM, "acme");
        String deal = "{\"name\":\"" + Api.unique("Sails") + "\",\"amount\":{\"amount\":\"1200.00\",\"currency\":\"EUR\"}}";
        assertThat(sam.post("crm/opportunities", deal).status()).isEqualTo(201);
        JsonObject report = alice.get("crm/pipeline").json();
        assertThat(report.getJsonArray("months")).hasSize(12);
        assertThat(report.getJsonArray("open")).isNotEmpty();
        assertThat(sam.get("crm/pipeline/mine").text()).contains("\"currency\":\"EUR\"");
        assertThat(Api.as(People.WENDY, "acme").get("crm/pipeline").status()).isEqualTo(403);
    }
}
