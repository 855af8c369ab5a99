package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have used, as the system counts it (on Linux in steps of 10 ms). */
final class CpuClock {
    private static final double TICK = 10;

    private CpuClock() {
    }

    /**
     * @param pid number of a process
     * @return processor time of that process alone, in milliseconds
     */
    static double process(long pid) {
        return ProcessHandle.of(pid).stream().mapToDouble(CpuClock::millis).sum();
    }

    /**
     * @param pid number of a process
     * @return processor time of it and of its children, in milliseconds; of those that have ended, such as PostgreSQL's
     *     cleaners, on Linux alone
     */
    static double family(long pid) {
        return ended(Path.of("/proc", Long.toString(pid), "stat")) + ProcessHandle.of(pid).stream()
            .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants())).mapToDouble(CpuClock::millis).sum();
    }

    private static double ended(Path stat) {
        try {
            return Files.isReadable(stat) ? ended(Files.readString(stat)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * @param stat what Linux tells of a process (proc(5), /proc/pid/stat)
     * @return processor time of its children that have ended, in milliseconds: fields 16 and 17
     */
    static double ended(String stat) {
        // The name, in brackets, may hold blanks and brackets of its own; the third field follows it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3])) * TICK;
    }

    private static double millis(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }
}
