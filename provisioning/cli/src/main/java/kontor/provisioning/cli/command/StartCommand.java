package kontor.provisioning.cli.command;

import java.util.concurrent.Callable;
import kontor.provisioning.cli.home.HomeLock;
import kontor.provisioning.cli.stack.LocalStack;
import kontor.provisioning.cli.stack.Supervision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and stays, or returns when all serve. */
@Command(name = "start", description = "Start PostgreSQL, Keycloak and Open Liberty with the applications.",
    mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--detach", description = "Return when everything serves; the servers go on until ./kontor stop.")
    private boolean detach;

    /** @param context where we are */
    public StartCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LocalStack stack = context.stack();
        Interruption interruption = new Interruption(stack);
        try {
            return start(stack, interruption);
        } finally {
            interruption.holdIfRunning();
        }
    }

    private int start(LocalStack stack, Interruption interruption) {
        stack.home().prepare();
        HomeLock lock = HomeLock.take(stack.home(), "./kontor start");
        try (lock) {
            if (stack.isServing()) {
                context.out().println("Kontor is running already.");
                new Welcome(stack.settings()).print(context.out());
                return 0;
            }
            interruption.arm();
            stack.start();
            if (detach) {
                interruption.disarm();
            } else {
                interruption.stopEverything();
            }
        }
        new Welcome(stack.settings()).print(context.out());
        context.out().println(detach ? "It runs in the background. Stop it with:  ./kontor stop" : "Stop it with Ctrl-C.");
        if (!detach) {
            new Supervision(stack).watch();
            interruption.holdIfRunning();
            interruption.disarm();
            context.out().println("Stopped from outside.");
        }
        return 0;
    }
}
