package kontor.provisioning.cli.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kontor.provisioning.cli.Failure;

/**
 * Only one command at a time changes a home. The lock is the operating system's, so it ends with its process, however
 * that ends; the file beside it says who holds it and is only for the message.
 */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param home the home to change
     * @param what what this process is about to do, for the message of another
     * @return the lock, to be closed
     * @throws Failure if another process has it
     */
    public static HomeLock take(KontorHome home, String what) {
        Path file = home.run().resolve("lock");
        Path holder = home.run().resolve("lock.holder");
        try {
            Files.createDirectories(home.run());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw taken(home, holder);
            }
            Files.writeString(holder, what + " (process " + ProcessHandle.current().pid() + ")", StandardCharsets.UTF_8);
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new Failure("The home " + home.path() + " cannot be locked: " + e.getMessage() + ".",
                "See that " + System.getProperty("user.name") + " may write in it.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Failure taken(KontorHome home, Path holder) {
        String who = "another command";
        try {
            who = Files.exists(holder) ? Files.readString(holder) : who;
        } catch (IOException e) {
            who = "another command";
        }
        return new Failure("Another command is at work on " + home.path() + ": " + who + ".",
            "Wait until it is done, or stop it with Ctrl-C where it runs.");
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
