package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** What people keep for themselves stays theirs, and what waits for them is told. */
class PersonalIT {

    private final Api alice = Api.as(People.ALICE, "acme");
    private final Api sam = Api.as(People.SAM, "acme");

    @Test
    void aViewIsItsOwnersAlone() {
        String body = "{\"name\":\"" + Api.unique("Delft") + "\",\"query\":{\"filter\":[\"city:eq:Delft\"],\"limit\":20}}";
        Answer kept = alice.post("me/views/base.party", body);
        assertThat(kept.status()).isEqualTo(201);
        assertThat(alice.get("me/views/base.party").text()).contains(kept.id()).contains("\"limit\":20");
        assertThat(sam.get("me/views/base.party").text()).doesNotContain(kept.id());
        assertThat(sam.delete("me/views/base.party/" + kept.id()).status()).isEqualTo(404);
        assertThat(alice.delete("me/views/base.party/" + kept.id()).status()).isEqualTo(204);
        assertThat(alice.get("me/views/base.party").text()).doesNotContain(kept.id());
        assertThat(alice.post("me/views/base.party", "{\"query\":{}}").text()).contains("\"field\":\"name\"");
        assertThat(alice.get("me/views/base.spaceship").status()).isEqualTo(404);
    }

    @Test
    void whatWaitsForTheCallerIsTold() {
        Answer task = alice.post("base/activities", "{\"subject\":\"" + Api.unique("Water the plants") + "\",\"kind\":\"TASK\"}");
        assertThat(task.status()).isEqualTo(201);
        assertThat(alice.get("me/activities?limit=200").text()).contains(task.id());
        assertThat(sam.get("me/activities?limit=200").text()).doesNotContain(task.id());
        assertThat(alice.get("me/reminders").status()).isEqualTo(200);
        assertThat(alice.get("me/mentions").status()).isEqualTo(200);
    }

    @Test
    void whatTheFirmIsToldTodayIsThereForEverybody() {
        String title = Api.unique("Canteen closed");
        assertThat(alice.post("base/announcements", "{\"title\":\"" + title + "\",\"text\":\"Bring bread\",\"visibleFrom\":\"today\"}").status())
                .isEqualTo(201);
        assertThat(sam.get("base/announcements/current").text()).contains(title);
    }

    @Test
    void aRoleIsReadAndSetAsAWhole() {
        Answer role = alice.post("base/roles", "{\"name\":\"" + Api.unique("Reader") + "\"}");
        assertThat(role.status()).isEqualTo(201);
        String path = "base/roles/" + role.id() + "/grants";
        Answer before = alice.get(path);
        assertThat(before.json().getJsonArray("items")).isEmpty();
        String lines = "{\"items\":[{\"action\":\"base.party.read\",\"scope\":\"OWN\"},{\"action\":\"base.product.*\"}]}";
        assertThat(Puts.put("acme", path, lines).status()).isEqualTo(428);
        Answer set = Puts.put("acme", path, lines, "If-Match", before.etag());
        assertThat(set.status()).isEqualTo(200);
        JsonObject first = set.json().getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("scope")).isIn("OWN", "ALL");
        assertThat(alice.get(path).json().getJsonArray("items")).hasSize(2);
        Answer refused = Puts.put("acme", path, "{\"items\":[{\"scope\":\"WORLD\"}]}", "If-Match", set.etag());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("items[0].action").contains("items[0].scope");
        assertThat(sam.get(path).status()).isIn(403, 404);
    }

    @Test
    void preferencesAndDraftsAreAnyJson() {
        String key = "test-" + UUID.randomUUID();
        assertThat(alice.get("me/preferences/" + key).status()).isEqualTo(404);
        assertThat(Puts.put("acme", "me/preferences/" + key, "{\"dark\":true}").status()).isEqualTo(204);
        assertThat(alice.get("me/preferences/" + key).json().getBoolean("dark")).isTrue();
        assertThat(sam.get("me/preferences/" + key).status()).isEqualTo(404);
        String draft = "me/drafts/m/base/parties/" + key;
        assertThat(Puts.put("acme", draft, "{\"name\":\"Half typed\"}").status()).isEqualTo(204);
        assertThat(alice.get(draft).json().getString("name")).isEqualTo("Half typed");
        assertThat(alice.delete(draft).status()).isEqualTo(204);
        assertThat(alice.get(draft).status()).isEqualTo(404);
        assertThat(Puts.put("acme", draft, "{broken").status()).isEqualTo(400);
        assertThat(alice.delete("me/preferences/" + key).status()).isEqualTo(405);
    }
}
