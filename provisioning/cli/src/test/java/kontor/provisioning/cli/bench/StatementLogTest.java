package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static final String LOG = """
        2026-11-22 01:14:57.126 UTC [71] kontor_app@kontor LOG:  execute <unnamed>:\s
        2026-11-22 01:14:57.127 UTC [71] kontor_app@kontor LOG:  execute <unnamed>: BEGIN
        2026-11-22 01:14:57.128 UTC [71] kontor_app@kontor LOG:  execute S_12: SELECT route,
        \tstatus FROM platform_idempotency
        2026-11-22 01:14:57.128 UTC [72] kontor_migrator@kontor LOG:  statement: SELECT 1
        \tFROM other
        2026-11-22 01:14:57.129 UTC [71] kontor_app@kontor ERROR:  permission denied
        2026-11-22 01:14:57.129 UTC [71] kontor_app@kontor STATEMENT:  SELECT hidden
        2026-11-22 01:14:57.129 UTC [60] LOG:  checkpoint starting: time
        2026-11-22 01:14:57.130 UTC [71] kontor_app@kontor LOG:  statement: COMMIT
        """;

    @Test
    void onlyTheStatementsOfTheLoginAreTakenWholeAndInOrderWithoutThePoolsEmptyQuestion() {
        assertThat(StatementLog.sent("kontor_app", LOG)).containsExactly("BEGIN", "SELECT route, status FROM platform_idempotency", "COMMIT");
    }

    @Test
    void whatAnotherLoginSendsIsItsOwn() {
        assertThat(StatementLog.sent("kontor_migrator", LOG)).containsExactly("SELECT 1 FROM other");
        assertThat(StatementLog.sent("nobody", LOG)).isEmpty();
    }
}
