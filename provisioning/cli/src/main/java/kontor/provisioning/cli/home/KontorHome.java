package kontor.provisioning.cli.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kontor.provisioning.cli.Failure;

/**
 * The layout of the home. Whatever is made in it is made under a temporary name (ending in {@value #UNFINISHED}) and
 * renamed when whole: so what has its final name is complete, and what has the temporary one is swept at the next start.
 *
 * @param path the home
 */
public record KontorHome(Path path) {

    /** Ending of the name of a file or folder that is not whole yet. */
    public static final String UNFINISHED = ".unfinished";

    /** @return where the servers' programs lie */
    public Path runtime() {
        return path.resolve("runtime");
    }

    /** @return PostgreSQL's data */
    public Path databaseCluster() {
        return path.resolve("postgresql");
    }

    /** @return Open Liberty's user directory */
    public Path libertyUser() {
        return path.resolve("liberty").resolve("usr");
    }

    /** @return where files of the tenants are kept (attachments, pictures) */
    public Path files() {
        return path.resolve("files");
    }

    /** @return the logs of all parts */
    public Path logs() {
        return path.resolve("log");
    }

    /** @return process files and the lock */
    public Path run() {
        return path.resolve("run");
    }

    /** @return the generated passwords, mode 600 */
    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** @return what has been done once and need not be done again */
    public Path state() {
        return path.resolve("state.properties");
    }

    /** @return true if nothing has been installed here yet */
    public boolean isNew() {
        return !Files.exists(databaseCluster()) && !Files.exists(secrets());
    }

    /**
     * Makes the folders that are missing.
     *
     * @throws Failure if the home cannot be made or written by this user, or is a folder of something else
     */
    public void prepare() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Failure("KONTOR_HOME=" + path + " is a file.", "Name a folder, or one that does not exist yet.");
        }
        refuseForeignFolder();
        try {
            for (Path folder : List.of(path, runtime(), logs(), run(), files())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
        if (!Files.isWritable(path) || !Files.isWritable(run()) || !Files.isWritable(runtime())) {
            throw notWritable(null);
        }
    }

    /** Removes what an interrupted start left half done. */
    public void sweep() {
        for (Path folder : List.of(path, runtime())) {
            for (Path entry : entries(folder)) {
                if (entry.getFileName().toString().endsWith(UNFINISHED)) {
                    FileTree.delete(entry);
                }
            }
        }
    }

    /**
     * Checks that what belongs together is all there.
     *
     * @throws Failure naming what is missing from a home that was complete once
     */
    public void requireWhole() {
        if (Files.exists(databaseCluster()) && !Files.exists(databaseCluster().resolve("PG_VERSION"))) {
            throw broken("the database in " + databaseCluster() + " has no PG_VERSION");
        }
        if (Files.exists(databaseCluster()) && !Files.exists(secrets())) {
            throw broken(secrets() + " is missing: without it nobody can sign in to the database");
        }
    }

    /**
     * Tells what was noted.
     *
     * @param key what is asked for
     * @return the noted value, or an empty text
     */
    public String noted(String key) {
        return PropertyFile.read(state()).getProperty(key, "");
    }

    /**
     * Notes that something has been done, so that the next start need not do it again.
     *
     * @param key what
     * @param value how far, or for what input
     */
    public void note(String key, String value) {
        Properties state = PropertyFile.read(state());
        state.setProperty(key, value);
        PropertyFile.write(state(), state, "What has been done once in this home");
    }

    /** Deletes all that is in the home but the folder of the lock, which the caller holds. */
    public void empty() {
        for (Path entry : entries(path)) {
            if (!entry.equals(run())) {
                FileTree.delete(entry);
            }
        }
    }

    /** Leaves word for a process that watches over the parts that they are being stopped on purpose. */
    public void requestStop() {
        PropertyFile.write(stopRequest(), new Properties(), "Stopped on purpose");
    }

    /** Takes that word away, as a new start does. */
    public void forgetStopRequest() {
        FileTree.delete(stopRequest());
    }

    /** @return true if the parts are being stopped on purpose, or were */
    public boolean isStopRequested() {
        return Files.exists(stopRequest());
    }

    private Path stopRequest() {
        return run().resolve("stop-requested");
    }

    private void refuseForeignFolder() {
        boolean foreign = Files.isDirectory(path) && !Files.exists(run()) && !entries(path).isEmpty();
        if (foreign) {
            throw new Failure("KONTOR_HOME=" + path + " holds files that are not Kontor's.",
                "Name an empty folder, or one that does not exist yet.");
        }
    }

    private Failure broken(String what) {
        return new Failure("The home " + path + " is not whole: " + what + ".",
            "Put the missing file back from a backup, or start over with:  ./kontor reset");
    }

    private Failure notWritable(IOException cause) {
        return new Failure("The home " + path + " cannot be written by " + System.getProperty("user.name") + ".",
            "Use the user that made it, or name another folder in KONTOR_HOME.", cause);
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
