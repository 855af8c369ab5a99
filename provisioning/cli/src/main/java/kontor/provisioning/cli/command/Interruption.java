package kontor.provisioning.cli.command;

import java.util.concurrent.locks.LockSupport;
import kontor.provisioning.cli.stack.LocalStack;

/**
 * What Ctrl-C, a closed terminal or a plain kill does: while starting, stop what was started; later, in the
 * foreground, stop everything in order.
 */
final class Interruption {
    private final LocalStack stack;
    private volatile boolean everything;
    private volatile boolean running;
    private Thread hook;

    /** @param stack what is to be stopped */
    Interruption(LocalStack stack) {
        this.stack = stack;
    }

    /** From now on an interruption stops what was started. */
    void arm() {
        hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on an interruption stops all parts. */
    void stopEverything() {
        everything = true;
    }

    /** From now on the servers go on without us. */
    void disarm() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** Does not return if an interruption is being served: the process ends when that is done. */
    void holdIfRunning() {
        while (running) {
            LockSupport.park(this);
        }
    }

    private void stop() {
        running = true;
        if (!everything) {
            stack.stopStarted();
            return;
        }
        try {
            stack.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
