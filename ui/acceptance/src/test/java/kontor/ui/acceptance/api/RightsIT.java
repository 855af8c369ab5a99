package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** Roles decide over actions, records and fields, and a change of them holds from the next transaction on. */
class RightsIT {

    @Test
    void whoMayNotIsToldWhichRuleSaysSo() {
        Api wendy = Api.as(People.WENDY, "acme");
        Answer refused = wendy.post("base/parties", "{\"name\":\"Not hers\",\"kind\":\"PERSON\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("platform.no-role");
        assertThat(wendy.get("me/why?action=base.party.create").json().getBoolean("permitted")).isFalse();
        assertThat(wendy.get("me/why?action=base.party.read").json().getBoolean("permitted")).isTrue();
    }

    @Test
    void aSensitiveFieldDoesNotExistForThoseWhoMayNotSeeIt() {
        Api fiona = Api.as(People.FIONA, "acme");
        Api wendy = Api.as(People.WENDY, "acme");
        String name = Api.unique("With an account");
        Answer made = fiona.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\",\"iban\":\"NL91ABNA0417164300\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(fiona.get("base/parties/" + made.id()).text()).contains("NL91ABNA0417164300");
        assertThat(wendy.get("base/parties/" + made.id()).text()).doesNotContain("iban").doesNotContain("0417164300");
        assertThat(wendy.get("base/parties/" + made.id() + "/history").text()).doesNotContain("0417164300");
        assertThat(wendy.get("base/parties?filter=iban:eq:NL91ABNA0417164300").status()).isEqualTo(422);
        assertThat(wendy.get("base/parties?sort=iban").status()).isEqualTo(422);
        assertThat(wendy.get("base/parties?fields=name,iban").status()).isEqualTo(422);
        assertThat(wendy.get("base/parties?q=NL91ABNA0417164300").json().getJsonArray("items")).isEmpty();
        assertThat(wendy.get("search?q=NL91ABNA0417164300").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aMemberTakenOutIsRefusedFromTheNextRequestOn() {
        Api gina = Api.as(People.GINA, "globex");
        Api dora = Api.as(People.DORA, "globex");
        assertThat(dora.get("me").status()).isEqualTo(200);
        var member = gina.get("base/members?filter=email:eq:" + People.DORA).json().getJsonArray("items").getJsonObject(0);
        String path = "base/members/" + member.getString("id");
        Answer out = gina.post(path + "/actions/archive", "", "If-Match", gina.get(path).etag());
        assertThat(out.status()).isEqualTo(200);
        Answer refused = dora.get("me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("platform.not-a-member");
        assertThat(gina.post(path + "/actions/restore", "", "If-Match", out.etag()).status()).isEqualTo(200);
        assertThat(dora.get("me").status()).isEqualTo(200);
    }
}
