package kontor.provisioning.cli.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import kontor.provisioning.cli.demo.DemoPeople;
import kontor.provisioning.cli.home.MailServer;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final MailServer NO_MAIL = new MailServer("", "587", "", "", "", "STARTTLS");

    private final JsonObject realm = new Realm("http://localhost:1234", "geheim", "werk", NO_MAIL).withDemo(DemoPeople.read());

    @Test
    void everyPlaceholderIsFilled() {
        assertThat(realm.toString()).doesNotContain("@baseUrl@").doesNotContain("@workspaceSecret@").doesNotContain("@workerSecret@");
    }

    @Test
    void aHostedRealmHasNoPeopleNoFirmsAndNoPasswordGrant() {
        JsonObject hosted = new Realm("https://kontor.example.com", "geheim", "werk", NO_MAIL).plain();
        assertThat(hosted.containsKey("organizations")).isFalse();
        assertThat(hosted.getJsonArray("users").getValuesAs(JsonObject.class)).extracting(user -> user.getString("username"))
            .containsExactly("service-account-kontor-worker");
        assertThat(hosted.getJsonArray("clients").getValuesAs(JsonObject.class))
            .noneMatch(client -> client.getBoolean("directAccessGrantsEnabled"));
        assertThat(hosted.toString()).doesNotContain(".test\"");
    }

    @Test
    void theWorkerMayManagePeopleAndOrganizationsAndNothingElse() {
        assertThat(client("kontor-worker").getBoolean("serviceAccountsEnabled")).isTrue();
        JsonObject account = realm.getJsonArray("users").getJsonObject(0);
        assertThat(account.getJsonObject("clientRoles").getJsonArray("realm-management").getValuesAs(JsonString::getString))
            .containsExactlyInAnyOrder("manage-users", "view-users", "query-users", "manage-organizations", "view-organizations",
                "query-organizations");
    }

    @Test
    void aMailServerIsTheRealmsAndOpensForgottenPasswords() {
        assertThat(realm.getJsonObject("smtpServer")).isEmpty();
        assertThat(realm.getBoolean("resetPasswordAllowed")).isFalse();
        JsonObject mailing = new Realm("https://kontor.example.com", "geheim", "werk",
            new MailServer("mail.example.com", "587", "kontor@example.com", "kontor", "pw", "STARTTLS")).plain();
        assertThat(mailing.getJsonObject("smtpServer").getString("host")).isEqualTo("mail.example.com");
        assertThat(mailing.getJsonObject("smtpServer").getString("starttls")).isEqualTo("true");
        assertThat(mailing.getBoolean("resetPasswordAllowed")).isTrue();
    }

    @Test
    void pagesOfTheSignOnRunNothingForeign() {
        assertThat(realm.getJsonObject("browserSecurityHeaders").getString("contentSecurityPolicy")).startsWith("default-src 'self'")
            .doesNotContain("unsafe");
        assertThat(realm.getString("emailTheme")).isEqualTo("kontor");
    }

    @Test
    void theWorkspaceIsConfidentialAndTakesNoPasswords() {
        JsonObject client = client("kontor-workspace");
        assertThat(client.getString("secret")).isEqualTo("geheim");
        assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(client.getJsonArray("redirectUris").getString(0)).isEqualTo("http://localhost:1234/app/*");
        assertThat(client.getJsonObject("attributes").getString("backchannel.logout.url"))
            .isEqualTo("http://localhost:1234/app/backchannel-logout");
    }

    @Test
    void programsSignInWithAPasswordHereOnly() {
        JsonObject client = client("kontor-cli");
        assertThat(client.getBoolean("directAccessGrantsEnabled")).isTrue();
        assertThat(client.getBoolean("standardFlowEnabled")).isFalse();
    }

    @Test
    void onlyProgramsGetTokensForTheApi() {
        assertThat(client("kontor-cli").toString()).contains("\"included.custom.audience\":\"kontor-api\"");
        assertThat(client("kontor-workspace").toString()).doesNotContain("kontor-api");
    }

    @Test
    void tokensAreShortLivedAndGuessingIsSlow() {
        assertThat(realm.getInt("accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("registrationAllowed")).isFalse();
    }

    @Test
    void membersAreInTheirFirms() {
        assertThat(members("acme")).containsExactlyInAnyOrder("alice@acme.test", "sam@acme.test", "wendy@acme.test",
            "fiona@acme.test", "dora@books.test");
        assertThat(members("globex")).containsExactlyInAnyOrder("gina@globex.test", "greg@globex.test", "dora@books.test");
    }

    @Test
    void idsAreFixed() {
        JsonObject olga = realm.getJsonArray("users").stream().map(JsonValue::asJsonObject)
            .filter(user -> user.getString("username").equals("olga@kontor.test")).findFirst().orElseThrow();
        assertThat(olga.getString("id")).isEqualTo("0016a000-0000-4000-8000-000000000008");
    }

    @Test
    void thePagesSpeakFourLanguages() {
        assertThat(realm.getJsonArray("supportedLocales").getValuesAs(JsonString::getString))
            .containsExactly("en", "de", "zh-CN", "zh-TW");
    }

    private JsonObject client(String id) {
        return realm.getJsonArray("clients").stream().map(JsonValue::asJsonObject)
            .filter(client -> client.getString("clientId").equals(id)).findFirst().orElseThrow();
    }

    private List<String> members(String alias) {
        return realm.getJsonArray("organizations").stream().map(JsonValue::asJsonObject)
            .filter(organization -> organization.getString("alias").equals(alias)).findFirst().orElseThrow()
            .getJsonArray("members").stream().map(member -> member.asJsonObject().getString("username")).toList();
    }
}
