package kontor.ui.acceptance.house;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * One installation for all tests of a run: started with the command that people use, on free ports and in a home of its
 * own, stopped when the run ends. {@code KONTOR_TEST_HOME} with the three port variables names one that runs already.
 */
public final class House {

    /** The servers live for minutes: the optimising compiler would take more of the processors than it gives back. */
    private static final Map<String, String> MACHINES = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    private static final House SHARED = new House();

    private final Path root = Path.of(System.getProperty("kontor.root", "../..")).toAbsolutePath().normalize();
    private final Path home;
    private final Map<String, String> environment;

    private House() {
        String running = System.getenv("KONTOR_TEST_HOME");
        home = running == null ? root.resolve("ui/acceptance/target/house") : Path.of(running);
        environment = Map.of("KONTOR_HOME", home.toString(), "KONTOR_PORT", port("KONTOR_PORT", running),
                "KONTOR_KEYCLOAK_PORT", port("KONTOR_KEYCLOAK_PORT", running), "KONTOR_DB_PORT", port("KONTOR_DB_PORT", running));
        if (running == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> command("stop")));
            command("start", "--detach");
        }
    }

    /** The house; the first caller waits for its start. */
    public static House shared() {
        return SHARED;
    }

    /** An address of the applications. */
    public URI web(String path) {
        return URI.create("http://localhost:" + environment.get("KONTOR_PORT") + path);
    }

    /** An address of the identity provider. */
    public URI identity(String path) {
        return URI.create("http://localhost:" + environment.get("KONTOR_KEYCLOAK_PORT") + path);
    }

    /** JDBC address of the database of firms. */
    public String database() {
        return "jdbc:postgresql://127.0.0.1:" + environment.get("KONTOR_DB_PORT") + "/kontor?stringtype=unspecified";
    }

    /** A secret of this installation, such as {@code KONTOR_DB_APP_PASSWORD}. */
    public String secret(String name) {
        Properties secrets = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return secrets.getProperty(name);
    }

    /** The folder with all state. */
    public Path home() {
        return home;
    }

    /** Runs the project's command and waits for it. Errors: it fails; its output is told. */
    public String command(String... words) {
        Path log = root.resolve("ui/acceptance/target/house-" + words[0] + ".log");
        Path cli = root.resolve("provisioning/cli/target");
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dkontor.root=" + root, "-cp", cli.resolve("classes") + ":" + cli.resolve("stack/lib") + "/*",
                "kontor.provisioning.cli.Kontor"));
        line.addAll(List.of(words));
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            if (words[0].equals("start")) {
                builder.environment().putAll(MACHINES);
            }
            Process process = builder.start();
            if (!process.waitFor(8, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("kontor " + String.join(" ", words) + " failed:\n" + Files.readString(log));
            }
            return Files.readString(log);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String port(String variable, String running) {
        if (running != null) {
            return System.getenv(variable);
        }
        try (ServerSocket free = new ServerSocket(0)) {
            return Integer.toString(free.getLocalPort());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
