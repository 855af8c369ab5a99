package kontor.provisioning.cli.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.FileTree;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.identity.KeycloakAdmin;
import kontor.provisioning.cli.process.Launch;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.cli.runtime.ServerPrograms;

/** Keycloak over plain HTTP on the loopback address, with a database of its own in our PostgreSQL. */
final class KeycloakServer extends BackgroundServer {

    /**
     * While one sign-in of a person is being checked, Keycloak refuses any other of theirs as if the password were wrong.
     * In production that is as it should be; here, where programs sign in with a password too, each is checked.
     */
    private static final String CONCURRENT_SIGN_INS =
        "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true";

    private final Settings settings;
    private final Secrets secrets;
    private final ServerPrograms programs;
    private final Path themes;
    private long logStart;

    /**
     * @param settings ports and addresses
     * @param home the home
     * @param secrets passwords
     * @param programs where Keycloak is unpacked
     * @param themes folder with our themes; may be absent
     */
    KeycloakServer(Settings settings, KontorHome home, Secrets secrets, ServerPrograms programs, Path themes) {
        super(home, settings.keycloakPort());
        this.settings = settings;
        this.secrets = secrets;
        this.programs = programs;
        this.themes = themes;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public String portVariable() {
        return "KONTOR_KEYCLOAK_PORT";
    }

    @Override
    public Path log() {
        return home().logs().resolve("keycloak.log");
    }

    /** Unpacks Keycloak and fixes its build-time options (database, features), once; takes about half a minute. */
    void install() {
        programs.keycloak(KeycloakServer::build);
    }

    @Override
    public void start() {
        Path keycloak = programs.folder("keycloak");
        copyThemes(keycloak);
        logStart = new LogFile(log()).length();
        List<String> command = new ArrayList<>(java(keycloak));
        command.addAll(List.of("start", "--optimized", "--cache=local",
            "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port(),
            "--hostname=" + settings.keycloakUrl(),
            "--db-url=jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/keycloak",
            "--db-username=keycloak", "--db-pool-initial-size=1", "--db-pool-max-size=20", "--log-level=info", CONCURRENT_SIGN_INS));
        if (Files.exists(RealmImport.file(keycloak))) {
            command.add("--import-realm");
        }
        launch(command, keycloak, environment(), log());
    }

    @Override
    URI readyAddress() {
        return URI.create(settings.keycloakUrl().replace("localhost", "127.0.0.1")
            + "/realms/" + Settings.REALM + "/.well-known/openid-configuration");
    }

    @Override
    Duration patience() {
        return Duration.ofMinutes(10);
    }

    @Override
    Optional<String> fatal(String output) {
        return output.lines().filter(line -> line.contains("Failed to start server in")).findFirst();
    }

    @Override
    long logStart() {
        return logStart;
    }

    /**
     * What kc.sh would run in the end. The script stays between us and the server as its parent, so that a signal to the
     * one process that we know would not always reach the other. Compiled by the first compiler only: it serves after
     * half the processor time, and a local Keycloak never gets busy enough to need more.
     */
    private List<String> java(Path keycloak) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m", "-Xmx" + settings.keycloakHeap(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
            "-Djdk.tls.rejectClientInitiatedRenegotiation=true", "-Djava.security.egd=file:/dev/urandom",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + keycloak, "-Djboss.server.config.dir=" + keycloak.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000", "-cp", keycloak.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("KC_DB_PASSWORD", secrets.get(Secrets.Name.KONTOR_DB_KEYCLOAK_PASSWORD));
        // Keycloak has no option of its own for this; without it sign-ins fail after a restart of the database alone.
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        environment.put("KONTOR_BASE_URL", settings.baseUrl());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.Name.KONTOR_KEYCLOAK_ADMIN_PASSWORD));
        return environment;
    }

    /** Themes are cached by Keycloak; a changed one is copied anew and the cache of packed files is emptied. */
    private void copyThemes(Path keycloak) {
        if (Files.isDirectory(themes)) {
            FileTree.copy(themes, keycloak.resolve("themes"));
            FileTree.delete(keycloak.resolve("data/tmp/kc-gzip-cache"));
        }
    }

    private static void build(Path keycloak) {
        List<String> command = List.of(keycloak.resolve("bin/kc.sh").toString(), "build", "--db=postgres",
            "--health-enabled=false", "--metrics-enabled=false");
        Launch.Outcome outcome = Launch.run(command, keycloak, Map.of("JAVA_HOME", System.getProperty("java.home")));
        if (outcome.exitCode() != 0) {
            throw new Failure("Keycloak could not be prepared: " + outcome.output().strip(),
                "Put right what it says, then:  ./kontor start");
        }
    }
}
