package kontor.provisioning.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void theLastLinesAndWhatCameSince() throws IOException {
        Path path = Files.writeString(folder.resolve("log"), "one\ntwo\nthree\n");
        LogFile log = new LogFile(path);
        assertThat(log.lastLines(2)).containsExactly("two", "three");
        assertThat(log.since(4)).isEqualTo("two\nthree\n");
        assertThat(log.since(1000)).as("a log begun anew is read from its start").isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void aMissingLogIsEmpty() {
        LogFile log = new LogFile(folder.resolve("none"));
        assertThat(log.lastLines(5)).isEmpty();
        assertThat(log.since(0)).isEmpty();
    }

    @Test
    void onlyALongLogIsSetAside() throws IOException {
        Path path = Files.writeString(folder.resolve("log"), "short");
        new LogFile(path).rotate();
        assertThat(path).exists();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(21L * 1024 * 1024);
        }
        new LogFile(path).rotate();
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("log.1")).exists();
    }
}
