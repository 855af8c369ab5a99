package kontor.ui.acceptance.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** A colleague is invited, comes in, and is shut out again; nobody types an identity by hand. */
class InvitationIT {

    private static final String PASSWORD = "correct horse battery";

    private final Api alice = Api.as(People.ALICE, "acme");
    private final String email = "nora-" + UUID.randomUUID().toString().substring(0, 8) + "@colleagues.test";

    @Test
    void noraIsInvitedChoosesAPasswordWorksAndIsShutOut() {
        String path = invited(email);
        String token = link(path);
        Api nobody = Api.with(null);
        Answer tooShort = awaitGood(nobody, token, "short");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.text()).contains("platform.password-short");
        Answer accepted = awaitGood(nobody, token, PASSWORD);
        assertThat(accepted.json().getString("tenant")).isEqualTo("acme");
        assertThat(nobody.post("invitations/" + token, "{\"password\":\"another password\"}").status()).as("used up").isEqualTo(404);

        Api nora = Api.as(email, PASSWORD, "acme");
        assertThat(nora.get("me").json().getString("name")).isEqualTo("Nora Veen");
        assertThat(alice.get(path).json().getString("invitation")).isEqualTo("JOINED");
        assertThat(nora.get("base/parties").status()).as("rights come with a position").isEqualTo(403);

        assertThat(alice.post(path + "/actions/deactivate", "", "If-Match", alice.get(path).etag()).status()).isEqualTo(200);
        Answer refused = nora.get("me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("platform.not-a-member");
    }

    @Test
    void whoHasAnAccountKeepsItsPasswordAndTheFirmSeesNoDifference() {
        awaitGood(Api.with(null), link(invited(email)), PASSWORD);
        Api gina = Api.as(People.GINA, "globex");
        String path = "base/members/" + gina.post("base/members", "{\"name\":\"Nora\",\"email\":\"" + email + "\"}").id();
        Answer invited = gina.await(path, answer -> !answer.json().getString("invitation").equals("REQUESTED"));
        assertThat(invited.json().getString("invitation")).isEqualTo("INVITED");
        assertThat(invited.json().getString("invitationWay")).isEqualTo("LINK");
        String token = gina.post(path + "/invitation-link", "", "If-Match", invited.etag()).json().getString("link").replaceFirst(".*/", "");
        assertThat(awaitGood(Api.with(null), token, "another password").status()).isEqualTo(200);
        assertThat(Api.as(email, PASSWORD, "globex").get("me").status()).as("her own password still").isEqualTo(200);
        assertThatThrownBy(() -> Api.as(email, "another password", "acme")).hasMessageContaining("cannot sign in");
        assertThat(gina.post(path + "/actions/archive", "", "If-Match", gina.get(path).etag()).status()).isEqualTo(200);
    }

    @Test
    void nobodyWritesAnIdentityAndStrangersLinksLeadNowhere() {
        Answer forged = alice.post("base/members", "{\"name\":\"Forged\",\"email\":\"" + email + "\",\"subject\":\"0d06a000-0000-4000-8000-000000000007\"}");
        assertThat(forged.status()).isEqualTo(422);
        assertThat(Api.with(null).post("invitations/" + "A".repeat(43), "{\"password\":\"" + PASSWORD + "\"}").status()).isEqualTo(404);
        assertThat(Api.as(People.SAM, "acme").post("base/members", "{\"name\":\"X\",\"email\":\"" + email + "\"}").status()).isEqualTo(403);
    }

    private String invited(String address) {
        Answer made = alice.post("base/members", "{\"name\":\"Nora Veen\",\"email\":\"" + address + "\",\"language\":\"en\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().getString("invitation")).isEqualTo("REQUESTED");
        String path = "base/members/" + made.id();
        alice.await(path, answer -> answer.json().getString("invitation").equals("INVITED"));
        return path;
    }

    private String link(String path) {
        Answer made = alice.post(path + "/invitation-link", "", "If-Match", alice.get(path).etag());
        assertThat(made.status()).isEqualTo(200);
        return made.json().getString("link").replaceFirst(".*/invitation/", "");
    }

    /** A link becomes good in the background, a moment after it was made. */
    private static Answer awaitGood(Api nobody, String token, String password) {
        String body = "{\"password\":\"" + password + "\"}";
        Answer answer = nobody.post("invitations/" + token, body);
        for (int tries = 0; answer.status() == 404 && tries < 15; tries++) {
            LockSupport.parkNanos(1_000_000_000); // strangers have a small share of requests
            answer = nobody.post("invitations/" + token, body);
        }
        return answer;
    }
}
