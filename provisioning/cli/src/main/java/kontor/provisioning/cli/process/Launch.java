package kontor.provisioning.cli.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Failure;

/** Starts programs: servers that outlive this process, and tools that are waited for. */
public final class Launch {
    /**
     * The server gets a session of its own where the system has setsid, else a process group of its own, so that
     * neither Ctrl-C nor the end of the terminal reaches it. Every step is an exec: the number printed is the server's.
     */
    private static final String DETACHED = """
        log=$1; shift
        if command -v setsid >/dev/null 2>&1; then
          setsid nohup "$@" >>"$log" 2>&1 </dev/null &
        else
          set -m
          nohup "$@" >>"$log" 2>&1 </dev/null &
        fi
        echo $!
        """;

    private Launch() {
    }

    /**
     * What a tool said.
     *
     * @param exitCode its exit code
     * @param output its output and error output together
     */
    public record Outcome(int exitCode, String output) {
    }

    /**
     * Starts a server that outlives this process.
     *
     * @param command program and arguments
     * @param folder working directory
     * @param environment variables set besides ours
     * @param log where its output is appended
     * @return the server's process
     * @throws Failure if it could not be started
     */
    public static ProcessIdentity detached(List<String> command, Path folder, Map<String, String> environment, Path log) {
        List<String> wrapped = new ArrayList<>(List.of("bash", "-c", DETACHED, "kontor", log.toString()));
        wrapped.addAll(command);
        Outcome outcome = run(wrapped, folder, environment);
        String pid = outcome.output().strip();
        if (outcome.exitCode() != 0 || !pid.matches("[0-9]+")) {
            throw new Failure(command.get(0) + " could not be started: " + pid, "Read " + log + ".");
        }
        return ProcessIdentity.of(Long.parseLong(pid))
            .orElseThrow(() -> new Failure(command.get(0) + " ended at once.", "Read " + log + "."));
    }

    /**
     * Runs a tool to its end.
     *
     * @param command program and arguments
     * @param folder working directory
     * @param environment variables set besides ours
     * @return what it said
     * @throws Failure if there is no such program
     */
    public static Outcome run(List<String> command, Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            StringBuilder output = new StringBuilder();
            try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> output.append(line).append('\n'));
            }
            return new Outcome(process.waitFor(), output.toString());
        } catch (IOException e) {
            throw new Failure(command.get(0) + " could not be run: " + e.getMessage(), "See that it is installed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(command.get(0) + " was interrupted.", "Try again.", e);
        }
    }
}
