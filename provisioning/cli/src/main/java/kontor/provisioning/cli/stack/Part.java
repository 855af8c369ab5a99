package kontor.provisioning.cli.stack;

import java.nio.file.Path;
import java.util.Optional;
import kontor.provisioning.cli.process.ProcessIdentity;

/** One of the servers of the local stack. */
public interface Part {

    /** @return its name on the command line and of its files, in lower case */
    String name();

    /** @return its name in sentences */
    String title();

    /** @return the port it listens on */
    int port();

    /** @return the environment variable that sets the port */
    String portVariable();

    /** @return the log to read when something is wrong */
    Path log();

    /** @return its process if it lives */
    Optional<ProcessIdentity> process();

    /**
     * Starts it and returns at once or when it is ready, as the part likes.
     *
     * @throws kontor.provisioning.cli.Failure if it could not be started
     */
    void start();

    /**
     * Waits until it serves.
     *
     * @throws kontor.provisioning.cli.Failure if it ended or did not serve in time
     */
    void awaitReady();

    /** @return true if it serves now; asked quickly, for the status */
    boolean isReady();

    /**
     * Stops it in order, by force if it does not stop in time. Nothing happens if it does not run.
     *
     * @throws InterruptedException if the wait is interrupted
     */
    void stop() throws InterruptedException;
}
