package kontor.provisioning.cli.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentTest {
    private static final String LOG = """
        2026-11-22 01:14:57.126 UTC [71] kontor_app@kontor LOG:  execute <unnamed>:\s
        2026-11-22 01:14:57.127 UTC [71] kontor_app@kontor LOG:  execute <unnamed>: BEGIN
        2026-11-22 01:14:57.128 UTC [71] kontor_app@kontor LOG:  execute S_12: SELECT route,
        \tstatus FROM platform_idempotency WHERE key = $1 AND n = $2
        2026-11-22 01:14:57.128 UTC [71] kontor_app@kontor DETAIL:  parameters: $1 = 'It''s, $2 = ''no''', $2 = NULL
        2026-11-22 01:14:57.128 UTC [72] kontor_migrator@kontor LOG:  statement: SELECT 1
        \tFROM other
        2026-11-22 01:14:57.129 UTC [71] kontor_app@kontor ERROR:  permission denied
        2026-11-22 01:14:57.129 UTC [71] kontor_app@kontor DETAIL:  It is not yours
        2026-11-22 01:14:57.129 UTC [71] kontor_app@kontor STATEMENT:  SELECT hidden
        2026-11-22 01:14:57.129 UTC [60] LOG:  checkpoint starting: time
        2026-11-22 01:14:57.130 UTC [71] kontor_app@kontor LOG:  execute S_13: UPDATE x SET note = $1, custom = $2, empty = $3
        2026-11-22 01:14:57.130 UTC [71] kontor_app@kontor DETAIL:  Parameters: $1 = 'one
        \t\ttwo
        \t', $2 = '{"day": "2026-11-22", "a": [1, 2]}', $3 = ''
        2026-11-22 01:14:57.131 UTC [71] kontor_app@kontor LOG:  statement: COMMIT
        """;

    @Test
    void onlyTheStatementsOfTheLoginAreTakenWholeAndInOrderWithoutThePoolsEmptyQuestion() {
        assertThat(Sent.read("kontor_app", LOG)).extracting(Sent::plain).containsExactly("BEGIN",
            "SELECT route, status FROM platform_idempotency WHERE key = $1 AND n = $2", "UPDATE x SET note = $1, custom = $2, empty = $3", "COMMIT");
    }

    @Test
    void whatAnotherLoginSendsIsItsOwn() {
        assertThat(Sent.read("kontor_migrator", LOG)).extracting(Sent::plain).containsExactly("SELECT 1 FROM other");
        assertThat(Sent.read("nobody", LOG)).isEmpty();
    }

    @Test
    void valuesAreTakenAsTheyAreWithQuotesAndNulls() {
        assertThat(Sent.read("kontor_app", LOG).get(1).values()).containsExactly("It's, $2 = 'no'", null);
    }

    @Test
    void valuesOfSeveralLinesLoseOnlyTheTabThatTheLogPutsBeforeThem() {
        assertThat(Sent.read("kontor_app", LOG).get(2).values()).containsExactly("one\n\ttwo\n", "{\"day\": \"2026-11-22\", \"a\": [1, 2]}", "");
    }

    @Test
    void aStatementWithoutValuesHasNone() {
        assertThat(Sent.read("kontor_app", LOG).get(0).values()).isEmpty();
        assertThat(Sent.read("kontor_app", LOG).get(3).values()).isEmpty();
    }

    @Test
    void aValueThatTheLogHasCutShortIsNotTakenForTheWhole() {
        assertThatThrownBy(() -> Sent.values("$1 = 'a', $2 = 'bcd...")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$2");
        assertThat(Sent.values("$1 = 'a'")).isEqualTo(List.of("a"));
    }
}
