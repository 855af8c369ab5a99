package kontor.provisioning.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {
    @TempDir
    private Path folder;

    @Test
    void aLaterProcessWithTheSameNumberIsAnother() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        assertThat(self.isAlive()).isTrue();
        ProcessIdentity earlier = new ProcessIdentity(self.pid(), self.started().minusSeconds(60));
        assertThat(earlier.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithTheNumberIsNotEnded() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessIdentity real = ProcessIdentity.of(sleeper.pid()).orElseThrow();
            new ProcessIdentity(real.pid(), real.started().minusSeconds(60)).end(Duration.ofSeconds(1));
            assertThat(sleeper.isAlive()).isTrue();
            assertThat(real.end(Duration.ofSeconds(5))).isTrue();
            assertThat(real.isAlive()).isFalse();
        } finally {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void oneThatDoesNotListenIsEndedByForce() throws Exception {
        Path pipe = pipe();
        ProcessIdentity stubborn = Launch.detached(List.of("bash", "-c", "trap '' TERM; echo ready > pipe; while true; do sleep 0.1; done"),
            folder, Map.of(), folder.resolve("log"));
        assertThat(Files.readString(pipe)).isEqualTo("ready\n");
        assertThat(stubborn.end(Duration.ofMillis(300))).isFalse();
        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void aProcessFileFindsItsProcessAgain() {
        PidFile file = new PidFile(folder.resolve("part.pid"));
        assertThat(file.living()).isEmpty();
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        file.write(self);
        assertThat(file.living()).contains(self);
        file.delete();
        assertThat(file.living()).isEmpty();
    }

    @Test
    void aProcessFileThatCannotBeReadCountsAsNone() throws IOException {
        Path path = Files.writeString(folder.resolve("part.pid"), "pid=12x\nstarted=yesterday\n");
        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLaunchedServerHasASessionOfItsOwnAndKeepsItsNumber() throws Exception {
        Path log = folder.resolve("log");
        Path pipe = pipe();
        ProcessIdentity server = Launch.detached(List.of("bash", "-c", "echo $$ $VARIABLE; echo ready > pipe; exec sleep 60"), folder,
            Map.of("VARIABLE", "given"), log);
        try {
            assertThat(Files.readString(pipe)).isEqualTo("ready\n");
            assertThat(Files.readString(log)).startsWith(server.pid() + " given");
            assertThat(session(server.pid())).isNotEqualTo(session(ProcessHandle.current().pid()));
        } finally {
            server.end(Duration.ofSeconds(5));
        }
    }

    /** Whoever reads it waits until the other has written. */
    private Path pipe() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", "pipe").directory(folder.toFile()).start().waitFor()).isZero();
        return folder.resolve("pipe");
    }

    /** The session is the fourth field after the command's name. */
    private static String session(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
    }
}
