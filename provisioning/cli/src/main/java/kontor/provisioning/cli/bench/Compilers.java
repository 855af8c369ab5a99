package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The compilers within a virtual machine. While clients keep every processor busy they get a small share of it and fall behind
 * by minutes: what is measured then is their backlog, not the program of a server that has been up for a day. Told by Linux
 * alone (proc(5)); elsewhere they are taken to be at rest.
 */
class Compilers {
    private static final String NAMED = "Compiler";
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(90);
    /** Ticks of 10 ms in a look: below, only small things are left. */
    private static final long AT_REST = 5;

    private final Path threads;
    private final Duration look;

    /** Those of a process. */
    Compilers(long pid) {
        this(Path.of("/proc", Long.toString(pid), "task"), LOOK);
    }

    Compilers(Path threads, Duration look) {
        this.threads = threads;
        this.look = look;
    }

    /** Waits until they have nothing to do, for a minute and a half at most. */
    void settle() {
        long end = System.nanoTime() + MOST.toNanos();
        long before = ticks();
        long used = Long.MAX_VALUE;
        while (used > AT_REST && System.nanoTime() < end) {
            LockSupport.parkNanos(look.toNanos());
            long now = ticks();
            used = now - before;
            before = now;
        }
    }

    /** Processor time that they have used, in ticks. */
    long ticks() {
        try (Stream<Path> all = Files.isDirectory(threads) ? Files.list(threads) : Stream.empty()) {
            List<Path> compilers = all.filter(thread -> read(thread.resolve("comm")).contains(NAMED)).toList();
            return compilers.stream().mapToLong(thread -> used(read(thread.resolve("stat")))).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Fields 14 and 15; the name, in brackets, may hold blanks and brackets of its own. */
    private static long used(String stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[14 - 3]) + Long.parseLong(fields[15 - 3]);
    }

    /** A thread may end between two looks. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
