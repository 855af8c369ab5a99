package kontor.provisioning.cli.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.cli.stack.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the end of the parts' logs and goes on with what is written to them. */
@Command(name = "logs", description = "Print the end of the logs and follow them until Ctrl-C.",
    mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {
    private static final long BETWEEN_LOOKS = 400;
    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "postgresql, keycloak or liberty; all if left out.")
    private String part;

    @Option(names = {"-n", "--lines"}, defaultValue = "40", paramLabel = "COUNT",
        description = "How many lines of the past to print (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = "--no-follow", description = "Do not wait for more.")
    private boolean stay;

    /** @param context where we are */
    public LogsCommand(Context context) {
        this.context = context;
    }

    /** A log that is followed, and how far it has been printed. */
    private static final class Followed {
        private final String prefix;
        private final LogFile log;
        private long printed;

        Followed(String prefix, LogFile log) {
            this.prefix = prefix;
            this.log = log;
        }

        List<String> past(int lines) {
            printed = log.length();
            return log.lastLines(lines).stream().map(line -> prefix + line).toList();
        }

        List<String> news() {
            long length = log.length();
            if (length == printed) {
                return List.of();
            }
            String text = log.since(printed);
            printed = length;
            return text.lines().map(line -> prefix + line).toList();
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Followed> logs = followed(chosen());
        logs.forEach(log -> log.past(lines).forEach(context.out()::println));
        while (!stay && !context.out().checkError()) {
            logs.forEach(log -> log.news().forEach(context.out()::println));
            Thread.sleep(BETWEEN_LOOKS);
        }
        return 0;
    }

    private List<Part> chosen() {
        List<Part> parts = context.stack().parts();
        List<Part> chosen = parts.stream().filter(candidate -> part == null || candidate.name().equals(part)).toList();
        if (chosen.isEmpty()) {
            throw new Failure("There is no part " + part + ".",
                "Name one of: " + String.join(", ", parts.stream().map(Part::name).toList()) + ".");
        }
        return chosen;
    }

    private static List<Followed> followed(List<Part> parts) {
        List<Followed> logs = new ArrayList<>();
        for (Part part : parts) {
            if (Files.exists(part.log()) || parts.size() == 1) {
                logs.add(new Followed(parts.size() == 1 ? "" : String.format("%-11s| ", part.name()), new LogFile(part.log())));
            }
        }
        if (logs.stream().allMatch(log -> log.log.length() == 0)) {
            throw new Failure("There is no log yet.", "Start it first:  ./kontor start");
        }
        return logs;
    }
}
