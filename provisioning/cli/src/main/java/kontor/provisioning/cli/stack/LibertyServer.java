package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.provisioning.cli.home.FileTree;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.runtime.ServerPrograms;

/** Open Liberty with the applications, on the loopback address. */
final class LibertyServer extends BackgroundServer {
    /** An application or a feature that cannot start: no use to wait for more. */
    private static final Pattern FATAL = Pattern.compile(
        "CWWK(?:Z0002E|Z0004E|Z0005E|Z0013E|F0001E|F0033E|F0702E|G0014E|O0221E)[^\\n]*");

    private final Settings settings;
    private final Secrets secrets;
    private final ServerPrograms programs;
    private final Path configuration;
    private final Path library;
    private final Applications applications;
    private final List<String> options;

    /**
     * @param settings ports and addresses
     * @param home the home
     * @param secrets passwords
     * @param programs where Open Liberty is unpacked
     * @param stack the built stack folder, with server.xml and the JDBC driver
     * @param applications what is deployed
     * @param options options of the virtual machine beside the usual ones
     */
    LibertyServer(Settings settings, KontorHome home, Secrets secrets, ServerPrograms programs, Path stack,
                  Applications applications, String... options) {
        super(home, settings.webPort());
        this.settings = settings;
        this.secrets = secrets;
        this.programs = programs;
        this.configuration = stack.resolve("liberty");
        this.library = stack.resolve("lib");
        this.applications = applications;
        this.options = List.of(options);
    }

    @Override
    public String name() {
        return "liberty";
    }

    @Override
    public String title() {
        return "Open Liberty";
    }

    @Override
    public String portVariable() {
        return "KONTOR_PORT";
    }

    @Override
    public Path log() {
        return home().logs().resolve("messages.log");
    }

    /** Unpacks Open Liberty, once. */
    void install() {
        programs.liberty();
    }

    @Override
    public void start() {
        try {
            configure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path liberty = programs.folder("liberty");
        launch(List.of(liberty.resolve("bin/server").toString(), "run", "kontor"), server(), environment(),
            home().logs().resolve("liberty-console.log"));
    }

    @Override
    URI readyAddress() {
        return URI.create("http://127.0.0.1:" + port() + "/health/ready");
    }

    @Override
    Duration patience() {
        return Duration.ofMinutes(10);
    }

    @Override
    Optional<String> fatal(String output) {
        Matcher matcher = FATAL.matcher(output);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private Path server() {
        return home().libertyUser().resolve("servers").resolve("kontor");
    }

    /** Brings configuration, driver and applications to where the server looks; the old log is set aside. */
    private void configure() throws IOException {
        FileTree.delete(server().resolve("configDropins"));
        Files.createDirectories(server());
        FileTree.refresh(configuration.resolve("server.xml"), server().resolve("server.xml"));
        Files.writeString(server().resolve("jvm.options"), String.join("\n", "-Xmx" + settings.heap(), "-Xms128m",
            "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", String.join("\n", options), ""));
        // No second listener for the server's own command line: we stop it by a signal.
        Files.writeString(server().resolve("bootstrap.properties"), "command.port=-1\n");
        copyDriver();
        applications.deploy(server(), configuration);
        Path old = home().logs().resolve("messages.previous.log");
        if (Files.exists(log())) {
            Files.move(log(), old, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copyDriver() throws IOException {
        Path folder = home().libertyUser().resolve("shared/resources/jdbc");
        FileTree.delete(folder);
        try (var jars = Files.newDirectoryStream(library, "postgresql-*.jar")) {
            for (Path jar : jars) {
                FileTree.refresh(jar, folder.resolve(jar.getFileName()));
            }
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(secrets.asEnvironment(Secrets.Name.KONTOR_DB_APP_PASSWORD,
            Secrets.Name.KONTOR_DB_CONTROL_PASSWORD, Secrets.Name.KONTOR_OIDC_SECRET, Secrets.Name.KONTOR_METRICS_TOKEN,
            Secrets.Name.KONTOR_KEYSTORE_PASSWORD, Secrets.Name.KONTOR_MASTER_KEY));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", home().libertyUser().toString());
        environment.put("LOG_DIR", home().logs().toString());
        environment.put("KONTOR_MODE", "local");
        environment.put("KONTOR_HOME", home().path().toString());
        environment.put("KONTOR_FILES", home().files().toString());
        environment.put("KONTOR_HOST", "127.0.0.1");
        environment.put("KONTOR_PORT", Integer.toString(port()));
        environment.put("KONTOR_BASE_URL", settings.baseUrl());
        environment.put("KONTOR_ISSUER", settings.issuer());
        environment.put("KONTOR_JWKS_URI", settings.issuer() + "/protocol/openid-connect/certs");
        environment.put("KONTOR_DB_HOST", "127.0.0.1");
        environment.put("KONTOR_DB_PORT", Integer.toString(settings.databasePort()));
        environment.put("KONTOR_DB_NAME", "kontor");
        environment.put("KONTOR_LOG_FORMAT", settings.logFormat());
        environment.put("KONTOR_CONSOLE_LEVEL", "OFF");
        if (applications.haveWorker()) {
            environment.putAll(secrets.asEnvironment(Secrets.Name.KONTOR_DB_MIGRATOR_PASSWORD,
                Secrets.Name.KONTOR_WORKER_SECRET));
            environment.put("KONTOR_KEYCLOAK_URL", settings.keycloakUrl());
            environment.put("KONTOR_MAIL_HOST", settings.mail().host());
        }
        return environment;
    }
}
