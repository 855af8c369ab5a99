package kontor.provisioning.cli.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.value.Uuids;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Instant SINCE = Instant.now();
    private static final UUID ORDER = UUID.fromString("86a253fb-0f67-419c-ac36-87547c083458");
    private static final UUID OTHER_ORDER = UUID.fromString("86a253fb-0f67-419c-ac36-000000000001");
    private static final String MEMBER = "01a203b6-a7aa-780d-84a6-6e1303034bc7";
    private static final String QUANT = "01a203b6-0000-780d-84a6-6e1303034bc7";
    private static final Sent BEGIN = sent("BEGIN");
    private static final Sent COMMIT = sent("COMMIT");

    private static Sent sent(String sql, String... values) {
        return new Sent(sql, Arrays.asList(values));
    }

    private static Script script(Growth growth, Sent... sent) {
        return Script.of(List.of(sent), List.of(ORDER), SINCE, growth);
    }

    private static Script script(Sent... sent) {
        return script(new Growth(List.of()), sent);
    }

    private static List<String> row(Script script, int step, int row) {
        String[] filled = script.slots().fill(List.of(OTHER_ORDER));
        return script.transactions().get(0).get(step).rows().get(row).stream().map(value -> value.with(filled)).toList();
    }

    @Test
    void whatTheRequestIsAboutIsAnotherRecordInEachRepeatAlsoWithinATextAndWhatWasThereStays() {
        Script script = script(BEGIN, sent("INSERT INTO platform_event (id, payload, member) VALUES ($1, cast($2 as jsonb), $3)", "x",
            "{\"order\": \"" + ORDER + "\", \"by\": \"" + MEMBER + "\"}", MEMBER), COMMIT);
        assertThat(row(script, 0, 0)).containsExactly("x", "{\"order\": \"" + OTHER_ORDER + "\", \"by\": \"" + MEMBER + "\"}", MEMBER);
        assertThat(script.transactions().get(0).get(0).sql()).isEqualTo("INSERT INTO platform_event (id, payload, member) VALUES (?, cast(? as jsonb), ?)");
    }

    @Test
    void whatWasMadeMeanwhileIsNewInEachRepeatAndTheSameWithinOne() {
        String made = Uuids.next().toString();
        Script script = script(BEGIN, sent("INSERT INTO a (id) VALUES ($1)", made), sent("INSERT INTO b (text) VALUES ($1)", "to " + made + "."), COMMIT);
        String[] first = script.slots().fill(List.of(OTHER_ORDER));
        List<Step> steps = script.transactions().get(0);
        String id = steps.get(0).rows().get(0).get(0).with(first);
        assertThat(id).isNotEqualTo(made);
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(steps.get(1).rows().get(0).get(0).with(first)).isEqualTo("to " + id + ".");
        assertThat(steps.get(0).rows().get(0).get(0).with(script.slots().fill(List.of(OTHER_ORDER)))).isNotEqualTo(id);
    }

    @Test
    void aDocumentNumberIsNewWhereverItStandsAndSoIsItsPlaceInTheSeries() {
        Script script = script(BEGIN, sent("UPDATE invoice SET NUMBER = $1, SEQUENCE = $2, YEAR = $3 WHERE ((ID = $4) AND (VERSION = $5))", "INV-2026-00006", "6",
            "2026", ORDER.toString(), "9"), sent("INSERT INTO search (title, words, quantity) VALUES ($1, $2, $3)", "INV-2026-00006", "see INV-2026-00006", "6"), COMMIT);
        String[] filled = script.slots().fill(List.of(OTHER_ORDER));
        List<Value> update = script.transactions().get(0).get(0).rows().get(0);
        String number = update.get(0).with(filled);
        assertThat(number).startsWith("INV-2026-").isNotEqualTo("INV-2026-00006");
        assertThat(update.get(1).with(filled)).isNotEqualTo("6");
        assertThat(update.get(2).with(filled)).isEqualTo("2026");
        assertThat(update.get(4).with(filled)).isEqualTo("9");
        assertThat(script.transactions().get(0).get(1).rows().get(0).stream().map(value -> value.with(filled))).containsExactly(number, "see " + number, "6");
        assertThat(script.slots().fill(List.of(OTHER_ORDER))).doesNotContain(number);
    }

    @Test
    void nothingAtAllStaysNothing() {
        assertThat(row(script(BEGIN, sent("INSERT INTO a (NUMBER, x) VALUES ($1, $2)", null, "1"), COMMIT), 0, 0)).containsExactly(null, "1");
    }

    @Test
    void anUpdateOfTheSubjectAsksForItsVersion() {
        Script script = script(BEGIN, sent("UPDATE sales_order SET VERSION = $1 WHERE ((ID = $2) AND (VERSION = $3))", "8", ORDER.toString(), "7"), COMMIT);
        assertThat(script.transactions().get(0).get(0).sql()).isEqualTo("UPDATE sales_order SET VERSION = ? WHERE ((ID = ?) AND (VERSION = ?))");
        assertThat(row(script, 0, 0)).containsExactly("8", OTHER_ORDER.toString(), "7");
    }

    @Test
    void anUpdateOfWhatAllShareGrowsItAsTheFirstDidWhateverItsVersionIs() {
        Growth growth = new Growth(List.of(new Growth.Change("inventory_quant", UUID.fromString(QUANT), "reserved", new BigDecimal("36"), new BigDecimal("6"))));
        Script script = script(growth, BEGIN, sent("UPDATE inventory_quant SET RESERVED = $1, changed_at = $2, VERSION = $3 WHERE ((ID = $4) AND (VERSION = $5))",
            "36", "2026-11-22 14:48:05.86686+00", "8", QUANT, "7"), COMMIT);
        assertThat(script.transactions().get(0).get(0).sql())
            .isEqualTo("UPDATE inventory_quant SET RESERVED = RESERVED + ?, changed_at = ?, VERSION = VERSION + ? WHERE ((ID = ?))");
        assertThat(row(script, 0, 0)).containsExactly("6", "2026-11-22 14:48:05.86686+00", "1", QUANT);
    }

    @Test
    void eachTransactionStandsByItselfAndStatementsWithoutValuesGoOutTogether() {
        Script script = script(BEGIN, sent("SET LOCAL ROLE x"), sent("SELECT 1"), sent("SELECT $1", "a"), COMMIT, BEGIN, sent("SET LOCAL ROLE x"), COMMIT);
        assertThat(script.transactions()).hasSize(2);
        assertThat(script.transactions().get(0)).extracting(Step::sql).containsExactly("SET LOCAL ROLE x; SELECT 1", "SELECT ?");
    }

    @Test
    void rowsOfOneStatementGoOutTogetherButNotQuestions() {
        Script script = script(BEGIN, sent("INSERT INTO a (b) VALUES ($1)", "1"), sent("INSERT INTO a (b) VALUES ($1)", "2"), sent("SELECT $1", "1"),
            sent("SELECT $1", "2"), COMMIT);
        assertThat(script.transactions().get(0)).extracting(step -> step.rows().size()).containsExactly(2, 1, 1);
        assertThat(row(script, 0, 1)).containsExactly("2");
    }

    @Test
    void itIsKnownWhatMustTouchARowAndWhatMayNot() {
        String id = Uuids.next().toString();
        Script script = script(BEGIN, sent("INSERT INTO a (id, at) VALUES ($1, now()) ON CONFLICT (id) DO UPDATE SET at = excluded.at", id),
            sent("INSERT INTO a (id) VALUES ($1) ON CONFLICT DO NOTHING", id), sent("INSERT INTO a (id) SELECT $1 WHERE false", id),
            sent("UPDATE a SET VERSION = $1 WHERE ((ID = $2) AND (VERSION = $3))", "2", QUANT, "1"),
            sent("UPDATE a SET x = $1 WHERE y = $2", "2", "3"), sent("SELECT x FROM a WHERE id = $1 FOR UPDATE", id), sent("SELECT x FROM a WHERE id = $1", id), COMMIT);
        assertThat(script.transactions().get(0)).extracting(Step::touches).containsExactly(Step.Touches.EACH, Step.Touches.ALIKE, Step.Touches.ALIKE,
            Step.Touches.EACH, Step.Touches.ALIKE, Step.Touches.ALIKE, Step.Touches.ANY);
    }

    @Test
    void whatIsNoValueStays() {
        Script script = script(BEGIN, sent("SELECT '$1 ?' FROM a WHERE custom ? $2 AND b = $1 AND c = $1", "b", "key"), COMMIT);
        assertThat(script.transactions().get(0).get(0).sql()).isEqualTo("SELECT '$1 ?' FROM a WHERE custom ?? ? AND b = ? AND c = ?");
        assertThat(row(script, 0, 0)).containsExactly("key", "b", "b");
    }

    @Test
    void whatWasGivenUpIsNoFloor() {
        assertThatThrownBy(() -> script(BEGIN, sent("ROLLBACK"))).isInstanceOf(Failure.class).hasMessageContaining("ROLLBACK");
    }
}
