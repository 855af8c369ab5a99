package kontor.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What waits on the disk cannot be read there, and is gone in the end. */
class SpoolTest {

    private static final String TEXT = "name,iban\nBolt,DE89370400440532013000\n".repeat(2000);

    @Test
    void givesBackWhatItTookAndShowsNothingMeanwhile() throws IOException {
        Path file;
        try (Spool spool = new Spool()) {
            file = spool.file();
            try (OutputStream out = spool.write()) {
                out.write(TEXT.getBytes(UTF_8));
            }
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).hasSize(TEXT.length())
                    .doesNotContain("DE89", "iban", "Bolt");
            try (var in = spool.read()) {
                assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(TEXT);
            }
        }
        assertThat(file).doesNotExist();
    }
}
