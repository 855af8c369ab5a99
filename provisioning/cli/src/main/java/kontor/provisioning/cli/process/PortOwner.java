package kontor.provisioning.cli.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which process listens on a port: on Linux from /proc, elsewhere by asking lsof. Best effort: another user's
 * process may be hidden from us.
 */
final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {
    }

    /**
     * @param port a port that is taken
     * @return number and command of the process that has it, if that can be known
     */
    static Optional<String> of(int port) {
        Set<String> sockets = sockets(port);
        return sockets.isEmpty() ? byLsof(port) : byProc(sockets);
    }

    private static Set<String> sockets(int port) {
        Set<String> inodes = new HashSet<>();
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : lines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
                    inodes.add("socket:[" + columns[9] + "]");
                }
            }
        }
        return inodes;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> byProc(Set<String> sockets) {
        return ProcessHandle.allProcesses().filter(process -> has(process.pid(), sockets)).findFirst()
            .map(process -> "process " + process.pid() + commandOf(process));
    }

    private static boolean has(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.isSymbolicLink(descriptor)
                    && sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return false;
        }
    }

    private static String commandOf(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command())
            .map(line -> " (" + (line.length() > 100 ? line.substring(0, 100) + "…" : line) + ")").orElse("");
    }

    private static Optional<String> byLsof(int port) {
        try {
            Launch.Outcome outcome = Launch.run(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"),
                Path.of("/"), Map.of());
            String pid = field(outcome.output(), 'p');
            return pid.isEmpty() ? Optional.empty()
                : Optional.of("process " + pid + " (" + field(outcome.output(), 'c') + ")");
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String field(String output, char mark) {
        return output.lines().filter(line -> !line.isEmpty() && line.charAt(0) == mark)
            .map(line -> line.substring(1)).findFirst().orElse("");
    }
}
