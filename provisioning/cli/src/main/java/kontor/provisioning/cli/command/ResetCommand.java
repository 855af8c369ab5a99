package kontor.provisioning.cli.command;

import java.io.Console;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.HomeLock;
import kontor.provisioning.cli.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops everything and empties the home. */
@Command(name = "reset", description = "Stop everything and delete all data of this installation, after asking.",
    mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    /** @param context where we are */
    public ResetCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalStack stack = context.stack();
        if (!Files.exists(stack.home().run())) {
            context.out().println("There is nothing in " + stack.home().path() + ".");
            return 0;
        }
        if (!yes && !confirmed(stack)) {
            context.out().println("Nothing was deleted.");
            return 1;
        }
        HomeLock lock = HomeLock.take(stack.home(), "./kontor reset");
        try (lock) {
            stack.home().requestStop();
            stack.stop();
            stack.home().empty();
        }
        context.out().println(stack.home().path() + " is empty. The next start makes everything anew.");
        return 0;
    }

    private boolean confirmed(LocalStack stack) {
        Console console = System.console();
        if (console == null) {
            throw new Failure("reset deletes all data in " + stack.home().path() + " and there is no terminal to ask at.",
                "If that is meant:  ./kontor reset --yes");
        }
        String answer = console.readLine("Delete all firms, users and files in %s? Type yes: ", stack.home().path());
        return "yes".equalsIgnoreCase(answer == null ? "" : answer.strip());
    }
}
