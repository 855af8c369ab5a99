package kontor.platform.testing.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs PostgreSQL's programs, which refuse to run as root: then as the machine's unprivileged user. */
final class Programs {

    /** The number that systems give to {@code nobody}. */
    private static final String NOBODY = "65534";

    private final Path folder;

    Programs(Path folder) {
        this.folder = folder;
    }

    /** Gives a new folder to the user that the programs run as. */
    void handOver(Path directory) throws IOException {
        if (root()) {
            Files.setAttribute(directory, "unix:uid", Integer.parseInt(NOBODY));
            Files.setAttribute(directory, "unix:gid", Integer.parseInt(NOBODY));
        }
    }

    /**
     * Runs a program to its end.
     *
     * @return what it printed
     * @throws IllegalStateException if it failed, with what it printed
     */
    String run(Path workingDirectory, String program, String... arguments) throws IOException {
        Path output = Files.createTempFile("kontor-" + program, ".out");
        Process process = new ProcessBuilder(command(program, arguments)).directory(workingDirectory.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            int exit = process.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (exit != 0) {
                throw new IllegalStateException(program + " " + Arrays.toString(arguments) + " failed:\n" + printed);
            }
            return printed;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
