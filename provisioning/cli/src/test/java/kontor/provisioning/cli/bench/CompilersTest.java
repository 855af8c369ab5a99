package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilersTest {

    @TempDir
    Path threads;

    private void thread(String id, String name, int user, int system) throws IOException {
        Path thread = Files.createDirectories(threads.resolve(id));
        Files.writeString(thread.resolve("comm"), name + "\n");
        Files.writeString(thread.resolve("stat"), id + " (" + name + ") S 1 2 3 0 -1 4 5 6 7 8 " + user + " " + system + " 0 0 20 0 1 0 9 9 9");
    }

    @Test
    void countsTheCompilersAlone() throws IOException {
        thread("11", "C2 CompilerThre", 300, 20);
        thread("12", "C1 CompilerThre", 40, 1);
        thread("13", "Default Executo", 9000, 100);
        assertThat(new Compilers(threads, Duration.ofMillis(1)).ticks()).isEqualTo(361);
    }

    @Test
    void waitsUntilTheyAreAtRest() {
        AtomicInteger looks = new AtomicInteger();
        new Compilers(threads, Duration.ofMillis(1)) {
            @Override
            long ticks() {
                return Math.min(looks.incrementAndGet(), 4) * 100L;
            }
        }.settle();
        assertThat(looks).as("looked at until two looks were the same").hasValue(5);
    }

    @Test
    void whereNobodyTellsThereIsNothingToWaitFor() {
        Compilers unknown = new Compilers(threads.resolve("none"), Duration.ofMillis(1));
        unknown.settle();
        assertThat(unknown.ticks()).isZero();
    }
}
