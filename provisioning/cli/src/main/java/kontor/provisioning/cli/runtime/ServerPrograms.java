package kontor.provisioning.cli.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.FileTree;
import kontor.provisioning.cli.home.KontorHome;

/**
 * The servers' programs in the home, by version: {@code runtime/liberty-26.0.0.3}. A folder with its final name is
 * whole: each is unpacked, and finished if there is more to do, under a temporary name.
 *
 * @param home the home
 * @param artifacts the archives
 */
public record ServerPrograms(KontorHome home, Artifacts artifacts) {

    /** Unpacks an archive into a folder. */
    @FunctionalInterface
    private interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** @return Open Liberty's program folder, unpacked if it was not */
    public Path liberty() {
        return installed("liberty", folder -> archive("liberty").unpackZip(folder), folder -> { });
    }

    /** @return PostgreSQL's program folder, unpacked if it was not */
    public Path postgresql() {
        return installed("postgresql", folder -> archive("postgresql").unpackTxzInJar(folder), folder -> { });
    }

    /**
     * @param finish what is to be done with the unpacked folder before it counts as whole
     * @return Keycloak's program folder, unpacked and finished if it was not
     */
    public Path keycloak(Consumer<Path> finish) {
        return installed("keycloak", folder -> archive("keycloak").unpackZip(folder), finish);
    }

    /**
     * @param server liberty, keycloak or postgresql
     * @return where its programs lie or will lie
     */
    public Path folder(String server) {
        return home.runtime().resolve(server + "-" + artifacts.version(server));
    }

    private Archive archive(String server) {
        return new Archive(artifacts.archive(server));
    }

    private Path installed(String server, Unpacking unpacking, Consumer<Path> finish) {
        Path folder = folder(server);
        if (Files.exists(folder)) {
            return folder;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + KontorHome.UNFINISHED);
        FileTree.delete(unfinished);
        try {
            Files.createDirectories(unfinished);
            unpacking.into(unfinished);
            finish.accept(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new Failure("The programs of " + server + " could not be unpacked into " + home.runtime() + ": "
                + e.getMessage() + ".", "See that the disk has room and the archive is whole: "
                + artifacts.archive(server) + " (delete it and build anew if not).", e);
        }
    }
}
