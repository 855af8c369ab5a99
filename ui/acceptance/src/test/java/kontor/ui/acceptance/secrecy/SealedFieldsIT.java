package kontor.ui.acceptance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import kontor.platform.api.module.Modules;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Sensitive fields work everywhere that fields work, for those who may; and whoever gets hold of the database finds none of
 * their values, whatever way they came in.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealedFieldsIT {

    private static final Api ALICE = Api.as(People.ALICE, "acme");
    private static final Api FIONA = Api.as(People.FIONA, "acme");
    private static final String IBAN = iban();
    private static final String SECOND = iban();
    private static final String IMPORTED = iban();
    private static final String WRONG = "NL00QXXZ" + digits();
    private static final String BIC = "QXXZNL2A" + letters(3);
    private static final String NAME = Api.unique("Sealed");
    private static String id;

    private static List<String> values() {
        return List.of(IBAN, SECOND, IMPORTED, WRONG, BIC, spaced(IBAN), spaced(SECOND));
    }

    @Test
    @Order(1)
    void everySensitiveFieldIsTriedHere() {
        assertThat(Modules.all().definitions().stream().flatMap(definition -> definition.fields().values().stream()
                .filter(field -> field.sensitive()).map(field -> definition + "." + field.name())))
                .containsExactlyInAnyOrder("base.party.iban", "base.party.bic");
    }

    @Test
    @Order(2)
    void theyAreWrittenChangedAndReadWithHistory() {
        String body = "{\"name\":\"" + NAME + "\",\"kind\":\"ORGANIZATION\",\"iban\":\"" + spaced(IBAN) + "\",\"bic\":\"" + BIC + "\"}";
        String key = UUID.randomUUID().toString();
        Answer made = FIONA.post("base/parties", body, "Idempotency-Key", key);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(FIONA.post("base/parties", body, "Idempotency-Key", key).text()).isEqualTo(made.text()).contains(IBAN);
        assertThat(FIONA.post("base/parties", body.replace(NAME, "Other"), "Idempotency-Key", key).status()).isEqualTo(422);
        id = made.id();

        Answer changed = FIONA.patch("base/parties/" + id, "{\"iban\":\"" + SECOND + "\"}", "If-Match", made.etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().getString("iban")).isEqualTo(SECOND);
        assertThat(FIONA.patch("base/parties/" + id, "{\"iban\":null}", "If-Match", made.etag()).status()).isEqualTo(412);
        assertThat(FIONA.get("base/parties/" + id + "/history").text()).contains(IBAN, SECOND, BIC);
        assertThat(Api.as(People.WENDY, "acme").get("base/parties/" + id + "/history").text()).doesNotContain(IBAN, SECOND, BIC);
    }

    @Test
    @Order(3)
    void theyAreFoundWhenEqualAndOnlyThen() {
        assertThat(found("filter=" + Api.encode("iban:eq:" + spaced(SECOND).toLowerCase(java.util.Locale.ROOT)))).containsExactly(NAME);
        assertThat(found("filter=" + Api.encode("iban:eq:" + IBAN))).isEmpty();
        assertThat(found("filter=" + Api.encode("iban:ne:" + SECOND) + "&limit=200")).doesNotContain(NAME);
        assertThat(found("filter=" + Api.encode("iban:present") + "&filter=" + Api.encode("name:eq:" + NAME))).containsExactly(NAME);
        assertThat(found("q=" + SECOND)).containsExactly(NAME);
        assertThat(FIONA.get("search?q=" + SECOND).text()).contains(NAME);
        for (String refused : List.of("filter=iban:contains:NL", "filter=iban:gt:NL", "sort=iban", "filter=bic:eq:" + BIC)) {
            assertThat(FIONA.get("base/parties?" + refused).status()).as(refused).isEqualTo(422);
        }
        Api wendy = Api.as(People.WENDY, "acme");
        assertThat(wendy.get("base/parties?q=" + SECOND).json().getJsonArray("items")).isEmpty();
        assertThat(wendy.get("search?q=" + SECOND).text()).doesNotContain(NAME);
    }

    @Test
    @Order(4)
    void theyAreImportedExportedAndTakenOutAgain() {
        String file = "name,iban\n" + NAME + " in," + IMPORTED + "\n";
        Answer in = ALICE.post("base/parties/imports?file=a.csv&set=bic:" + BIC, file);
        assertThat(in.status()).as(in.text()).isEqualTo(201);
        Answer wrong = ALICE.post("base/parties/imports?file=b.csv&set=kind:ORGANIZATION", "name,iban\nWrong," + WRONG + "\n");
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
        assertThat(FIONA.get("base/parties/export?format=csv&fields=name,iban,bic&filter=" + Api.encode("iban:eq:" + IMPORTED)).text())
                .contains(NAME + " in", IMPORTED, BIC);
        assertThat(ALICE.post("base/parties/imports/" + in.id() + "/undo", "").status()).isEqualTo(200);
        assertThat(found("filter=" + Api.encode("iban:eq:" + IMPORTED))).isEmpty();
    }

    @Test
    @Order(5)
    void whatPeopleKeepForThemselvesComesBack() {
        String draft = "{\"iban\":\"" + IBAN + "\"}";
        assertThat(FIONA.put("me/drafts/acme/m/base/parties/" + id, draft).status()).isEqualTo(204);
        assertThat(FIONA.get("me/drafts/acme/m/base/parties/" + id).json().getString("iban")).isEqualTo(IBAN);
        String view = "{\"name\":\"" + NAME + "\",\"query\":{\"filters\":[\"iban:eq:" + SECOND + "\"]}}";
        assertThat(FIONA.post("me/views/base.party", view).status()).isEqualTo(201);
        assertThat(FIONA.get("me/views/base.party").text()).contains(SECOND);
    }

    @Test
    @Order(6)
    void twoPartiesAreJoinedWithTheirAccounts() {
        Answer bare = FIONA.post("base/parties", "{\"name\":\"" + NAME + "\",\"kind\":\"ORGANIZATION\"}");
        Answer joined = ALICE.post("base/parties/" + bare.id() + "/actions/merge", "{\"duplicate\":\"" + id + "\"}", "If-Match", bare.etag());
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.json().getString("iban")).isEqualTo(SECOND);
    }

    @Test
    @Order(7)
    void nobodyReadsThemInTheDatabaseOrALog() throws SQLException, IOException {
        List<String> rows = Dump.of("acme");
        assertThat(rows).anyMatch(row -> row.startsWith("base_party: ") && row.contains(NAME));
        assertThat(rows).anyMatch(row -> row.startsWith("platform_history: ") && row.contains(NAME));
        for (String value : values()) {
            assertThat(rows.stream().filter(row -> row.contains(value) || row.contains(value.toLowerCase(java.util.Locale.ROOT)))
                    .map(row -> row.substring(0, row.indexOf(':'))).distinct()).as(value).isEmpty();
        }
        try (Stream<Path> logs = Files.walk(House.shared().home().resolve("log"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(log, StandardCharsets.ISO_8859_1);
                assertThat(values().stream().filter(text::contains)).as(log.toString()).isEmpty();
            }
        }
    }

    private static List<String> found(String question) {
        Answer answer = FIONA.get("base/parties?" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(row -> row.getString("name")).toList();
    }

    /** A Dutch account that nobody has; its check digits are right (ISO 13616). */
    private static String iban() {
        String account = digits();
        // Letters count as 10 to 35: Q 26, X 33, Z 35, N 23, L 21; the check digits make the whole 1 modulo 97.
        int rest = new BigInteger("26333335" + account + "232100").mod(BigInteger.valueOf(97)).intValue();
        return "NL" + String.format("%02d", 98 - rest) + "QXXZ" + account;
    }

    private static String digits() {
        return String.format("%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    private static String letters(int number) {
        return ThreadLocalRandom.current().ints(number, 'A', 'Z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static String spaced(String account) {
        return account.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
