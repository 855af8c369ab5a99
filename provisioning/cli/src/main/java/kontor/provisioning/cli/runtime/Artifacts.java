package kontor.provisioning.cli.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.PropertyFile;

/** The archives of the servers: where the build found them in Maven's repository, and of which version they are. */
public final class Artifacts {
    private final Properties properties;

    /**
     * @param file artifacts.properties, as the build writes it
     * @throws Failure if the project has not been built
     */
    public Artifacts(Path file) {
        if (!Files.exists(file)) {
            throw new Failure(file + " is missing: the project has not been built.", "Run:  ./kontor start");
        }
        this.properties = PropertyFile.read(file);
    }

    /**
     * @param server liberty, keycloak or postgresql
     * @return its version
     */
    public String version(String server) {
        return properties.getProperty(server + ".version");
    }

    /**
     * @param server liberty, keycloak or postgresql
     * @return its archive
     * @throws Failure if it is not in Maven's repository any more, or not readable by this user
     */
    public Path archive(String server) {
        Path archive = Path.of(properties.getProperty(server + ".archive"));
        if (!Files.isReadable(archive)) {
            throw new Failure("The archive of " + server + " cannot be read: " + archive + ".",
                "Have this user build the project anew:  ./mvnw -q clean -pl provisioning/cli && ./kontor start");
        }
        return archive;
    }
}
