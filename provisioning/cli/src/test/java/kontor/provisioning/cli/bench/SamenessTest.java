package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theSameIsAccepted() {
        assertThatCode(() -> Sameness.ofStatements("x", "bare", List.of("BEGIN", "COMMIT"), List.of("BEGIN", "COMMIT"))).doesNotThrowAnyException();
        assertThatCode(() -> Sameness.ofBytes("x", bytes("{}"), bytes("{}"))).doesNotThrowAnyException();
    }

    @Test
    void anotherStatementIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Sameness.ofStatements("party-page", "bare", List.of("BEGIN", "SELECT a"), List.of("BEGIN", "SELECT b")))
            .isInstanceOf(Failure.class).hasMessageContaining("party-page").hasMessageContaining("Number 2").hasMessageContaining("SELECT a")
            .hasMessageContaining("SELECT b");
    }

    @Test
    void aStatementMoreOnEitherSideIsFound() {
        assertThatThrownBy(() -> Sameness.ofStatements("x", "jdbc", List.of("BEGIN", "COMMIT"), List.of("BEGIN"))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Sameness.ofStatements("x", "jdbc", List.of("BEGIN"), List.of("BEGIN", "COMMIT"))).isInstanceOf(Failure.class);
    }

    @Test
    void aLogThatIsSilentProvesNothing() {
        assertThatThrownBy(() -> Sameness.ofStatements("x", "bare", List.of(), List.of())).isInstanceOf(Failure.class).hasMessageContaining("nothing");
    }

    @Test
    void anotherByteIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Sameness.ofBytes("x", bytes("{\"a\":1}"), bytes("{\"a\":2}"))).isInstanceOf(Failure.class).hasMessageContaining("byte 5");
        assertThatThrownBy(() -> Sameness.ofBytes("x", bytes("{}"), bytes("{} "))).isInstanceOf(Failure.class);
    }

    @Test
    void identifiersAndMomentsAreNewEachTimeAndNothingElseIsHidden() {
        String first = "{\"id\":\"01a200d2-12e6-7386-8c2d-ae2f5e2824c0\",\"at\":\"2026-11-22T01:14:57.127524Z\",\"day\":\"2026-11-22\"}";
        assertThat(new String(Sameness.masked(bytes(first)), StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"ID\",\"at\":\"MOMENT\",\"day\":\"2026-11-22\"}");
    }
}
