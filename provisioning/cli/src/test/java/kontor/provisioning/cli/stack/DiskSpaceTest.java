package kontor.provisioning.cli.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @Test
    void tooLittleRoomIsToldInNumbers() {
        assertThatThrownBy(() -> DiskSpace.require(Path.of("/home"), 2 * GIGABYTE, GIGABYTE / 2)).isInstanceOf(Failure.class)
            .hasMessageContaining("/home").hasMessageContaining("0.5 GB free").hasMessageContaining("2.0 GB");
    }

    @Test
    void enoughRoomPasses() {
        assertThatCode(() -> DiskSpace.require(Path.of("/home"), 2 * GIGABYTE, 2 * GIGABYTE)).doesNotThrowAnyException();
    }
}
