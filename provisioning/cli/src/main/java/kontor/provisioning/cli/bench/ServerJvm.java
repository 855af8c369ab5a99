package kontor.provisioning.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.process.Launch;

/**
 * The server's virtual machine, asked from outside by the JDK's jcmd.
 *
 * @param pid number of its process
 */
record ServerJvm(long pid) {
    private static final int TRIES = 3;

    /**
     * Collects all garbage and counts what lives. Of several collections the least counts: what waits for a finalizer
     * goes with the next one.
     *
     * @return bytes of the objects that are reached
     */
    long liveBytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            least = Math.min(least, total(ask("GC.class_histogram")));
        }
        return least;
    }

    /**
     * @param histogram what jcmd GC.class_histogram wrote
     * @return the bytes of its last line
     */
    static long total(String histogram) {
        return histogram.lines().filter(line -> line.startsWith("Total")).map(line -> line.trim().split("\\s+"))
            .filter(words -> words.length == 3).mapToLong(words -> Long.parseLong(words[2])).findFirst()
            .orElseThrow(() -> new Failure("The server does not tell what is in its memory.", "See that the benchmark runs on a JDK."));
    }

    void record() {
        ask("JFR.start", "name=bench", "settings=profile");
    }

    void stopRecording(Path file) {
        ask("JFR.stop", "name=bench", "filename=" + file);
    }

    private String ask(String... what) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(jcmd)) {
            throw new Failure(jcmd + " is missing.", "Set JAVA_HOME to a JDK; a mere runtime is not enough for measuring.");
        }
        List<String> command = new ArrayList<>(List.of(jcmd.toString(), Long.toString(pid)));
        command.addAll(List.of(what));
        Launch.Outcome outcome = Launch.run(command, Path.of("/"), Map.of());
        if (outcome.exitCode() != 0) {
            throw new Failure("The server's virtual machine did not answer: " + outcome.output().strip(), "See that it runs as the same user.");
        }
        return outcome.output();
    }
}
