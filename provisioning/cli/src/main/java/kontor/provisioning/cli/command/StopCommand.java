package kontor.provisioning.cli.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import kontor.provisioning.cli.home.HomeLock;
import kontor.provisioning.cli.stack.LocalStack;
import picocli.CommandLine.Command;

/** Stops everything in order. */
@Command(name = "stop", description = "Stop Open Liberty, Keycloak and PostgreSQL, in this order.",
    mixinStandardHelpOptions = true)
public final class StopCommand implements Callable<Integer> {
    private final Context context;

    /** @param context where we are */
    public StopCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalStack stack = context.stack();
        if (!Files.exists(stack.home().run())
            || stack.parts().stream().allMatch(part -> part.process().isEmpty())) {
            context.out().println("Kontor is not running.");
            return 0;
        }
        HomeLock lock = HomeLock.take(stack.home(), "./kontor stop");
        try (lock) {
            stack.home().requestStop();
            stack.stop();
        }
        return 0;
    }
}
