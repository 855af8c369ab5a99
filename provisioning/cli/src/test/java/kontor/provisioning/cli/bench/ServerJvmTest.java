package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class ServerJvmTest {
    @Test
    void theLastLineOfTheHistogramIsTheWhole() {
        assertThat(ServerJvm.total("""
            4711:
             num     #instances         #bytes  class name (module)
               1:        401234       30123456  [B (java.base@17.0.15)
               2:             1             24  app.Totals
            Total       2123456      123456789
            """)).isEqualTo(123_456_789L);
    }

    @Test
    void anotherAnswerIsAFailureAndNotNought() {
        assertThatThrownBy(() -> ServerJvm.total("4711:\ncom.sun.tools.attach.AttachNotSupportedException")).isInstanceOf(Failure.class);
    }

    @Test
    void ourOwnMachineTellsWhatLives() {
        assertThat(new ServerJvm(ProcessHandle.current().pid()).liveBytes()).isPositive();
    }
}
