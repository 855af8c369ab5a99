package kontor.provisioning.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Where it was measured; without it no absolute figure means anything.
 *
 * @param processors processors that this program may use
 * @param memoryMb memory, in megabytes
 * @param system operating system and its kind of processor
 * @param java version of Java
 * @param load processes that wanted to run, on average over the minute before; negative if the system does not tell
 */
record Machine(int processors, long memoryMb, String system, String java, double load) {

    static Machine here() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(system.getAvailableProcessors(), system.getTotalMemorySize() / (1024 * 1024),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"), System.getProperty("java.version"),
            Math.round(system.getSystemLoadAverage() * 100) / 100.0);
    }

    /** @return one line for people */
    String described() {
        String loaded = load < 0 ? "" : String.format(Locale.ROOT, "; load before it began: %.1f", load);
        return "Measured on " + processors + " processors, " + memoryMb / 1024 + " GB, " + system + ", Java " + java + loaded
            + ". Ratios of one run can be compared between machines; absolute figures cannot.";
    }
}
