package kontor.platform.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures mean that the database is away, and which are faults. */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void aDatabaseThatIsAwayIsAnOutageHoweverDeepItIsWrapped(String state) {
        assertThat(Outage.causes(new IllegalStateException(new RuntimeException(new SQLException("away", state))))).isTrue();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnOutage() {
        assertThat(Outage.causes(new SQLTransientConnectionException("timed out waiting"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "23505", "42501", "57014", "XX000"})
    void whatTheDatabaseAnswersIsNone(String state) {
        assertThat(Outage.causes(new RuntimeException(new SQLException("answered", state)))).isFalse();
    }

    @Test
    void aFaultWithoutACauseOrWithoutAStateIsNone() {
        assertThat(Outage.causes(new NullPointerException())).isFalse();
        assertThat(Outage.causes(new SQLException("no state"))).isFalse();
    }
}
