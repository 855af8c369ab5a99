package kontor.provisioning.cli.stack;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.process.Launch;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root lends it another identity: the user nobody, or, where
 * nobody may not enter the home (a checkout under /root), a user namespace in which root's files belong to nobody.
 * An ordinary user runs it as itself.
 */
final class PostgresUser {
    private static final String NOBODY = "nobody";
    private final List<String> prefix;
    private final String owner;

    private PostgresUser(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /**
     * @param home a folder that it must be able to enter
     * @param program a program in the home that it must be able to run
     * @return whom to be
     * @throws Failure if we are root and there is no way to be another
     */
    static PostgresUser choose(Path home, Path program) {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresUser(List.of(), "");
        }
        PostgresUser nobody = new PostgresUser(nobodyPrefix(), NOBODY);
        if (nobody.canRun(program)) {
            return nobody;
        }
        PostgresUser namespace = new PostgresUser(
            List.of("unshare", "--user", "--map-user=65534", "--map-group=65534", "--"), "root");
        if (namespace.canRun(program)) {
            return namespace;
        }
        throw new Failure("PostgreSQL does not run as root, and the user " + NOBODY + " may not enter " + home + ".",
            "Name a home in a folder that all users may enter, for example:  KONTOR_HOME=/var/lib/kontor ./kontor start\n"
                + "or run Kontor as an ordinary user.");
    }

    /**
     * @param command program and arguments
     * @return the command that runs it as this user
     */
    List<String> as(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /**
     * Gives files to this user, unless they are its own already.
     *
     * @param path a file, or a folder with all in it
     */
    void own(Path path) {
        try {
            if (owner.isEmpty() || Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(owner)) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Launch.Outcome outcome = Launch.run(List.of("chown", "-R", owner, path.toString()), path.getParent(), Map.of());
        if (outcome.exitCode() != 0) {
            throw new Failure(path + " could not be given to the user " + owner + ": " + outcome.output().strip(),
                "Name a home on a disk that knows owners of files.");
        }
    }

    private static List<String> nobodyPrefix() {
        String group = Launch.run(List.of("id", "-g", NOBODY), Path.of("/"), Map.of()).output().strip();
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + group, "--clear-groups", "--");
    }

    /** The program is not simply run: at the moment of its start setpriv still has root's rights. */
    private boolean canRun(Path program) {
        try {
            return Launch.run(as(List.of("test", "-x", program.toString())), Path.of("/"), Map.of()).exitCode() == 0;
        } catch (Failure e) {
            return false;
        }
    }
}
