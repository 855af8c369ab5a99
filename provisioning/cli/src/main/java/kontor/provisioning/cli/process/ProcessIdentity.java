package kontor.provisioning.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart from a later one with the same number by the moment it started.
 *
 * @param pid its number
 * @param started when it started; {@link Instant#EPOCH} if the system does not tell
 */
public record ProcessIdentity(long pid, Instant started) {

    /** The system derives the start from its boot time, which a clock correction may move a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /**
     * @param pid number of a process
     * @return that process, or nothing if there is none
     */
    public static Optional<ProcessIdentity> of(long pid) {
        return ProcessHandle.of(pid)
            .map(handle -> new ProcessIdentity(pid, handle.info().startInstant().orElse(Instant.EPOCH)))
            .filter(identity -> !identity.isZombie());
    }

    /** @return true as long as this very process lives; a zombie does not */
    public boolean isAlive() {
        return of(pid).filter(this::isSame).isPresent();
    }

    private boolean isSame(ProcessIdentity other) {
        return Duration.between(started, other.started).abs().compareTo(TOLERANCE) <= 0;
    }

    /**
     * Asks the process to end, and ends it if it does not in time. Nothing happens if it is gone already.
     *
     * @param patience how long to wait before it is ended by force
     * @return true if it ended by itself
     * @throws InterruptedException if the wait is interrupted
     */
    public boolean end(Duration patience) throws InterruptedException {
        if (!isAlive()) {
            return true;
        }
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        if (waitForEnd(patience)) {
            return true;
        }
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        waitForEnd(Duration.ofSeconds(5));
        return false;
    }

    /**
     * @param patience how long to wait at most
     * @return true if the process is gone
     * @throws InterruptedException if the wait is interrupted
     */
    public boolean waitForEnd(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** In a container whose first process does not collect its children, the dead stay listed as zombies. */
    private boolean isZombie() {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return false;
        }
        try {
            String line = Files.readString(stat);
            return line.substring(line.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return true;
        }
    }
}
