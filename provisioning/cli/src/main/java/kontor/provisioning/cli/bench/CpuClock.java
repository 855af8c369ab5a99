package kontor.provisioning.cli.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have used, as the system counts it (on Linux in steps of 10 ms). */
final class CpuClock {
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
     * @return processor time of it and of its living children, in milliseconds
     */
    static double family(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
            .mapToDouble(CpuClock::millis).sum();
    }

    private static double millis(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }
}
