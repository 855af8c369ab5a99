package kontor.ui.scenarios.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.platform.core.key.MasterKeys;
import kontor.provisioning.engine.Engine;
import kontor.provisioning.engine.founding.Founding;
import kontor.provisioning.engine.server.DatabaseServer;
import kontor.provisioning.engine.server.LoginPasswords;
import kontor.provisioning.engine.server.ServerBootstrap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database with firms, an identity provider of the tests' own, and the server's folder with the configuration that
 * ships; the server itself is started by Arquillian. Made once in a run.
 */
public final class ScenarioHouse implements BeforeAllCallback {

    private static final String PASSWORD = "of-the-scenarios";
    private static final String MASTER_KEY = MasterKeys.generate("scenarios");
    private static final String DATABASE = "kontor";
    private static boolean ready;

    private final Path scenarios = Path.of(System.getProperty("kontor.scenarios")).toAbsolutePath();
    private final Path stack = Path.of(System.getProperty("kontor.root")).toAbsolutePath().normalize().resolve("provisioning/cli/target/stack");
    private final Path server = scenarios.resolve("usr/servers/scenarios");

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (ScenarioHouse.class) {
            if (!ready) {
                prepare();
                ready = true;
            }
        }
    }

    private void prepare() {
        try {
            int database = database();
            Files.createDirectories(server);
            Path key = scenarios.resolve("token.key");
            IdentityProvider identity = new IdentityProvider(key);
            int port = freePort();
            System.setProperty("kontor.scenarios.port", Integer.toString(port));
            configuration();
            driver();
            write("server.env", environment(database, port, identity, key));
            Files.writeString(server.resolve("jvm.options"), "-Xmx768m\n-XX:TieredStopAtLevel=1\n-javaagent:" + agent() + "\n-Duser.timezone=UTC\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int database() {
        int port = PostgresServer.shared().port();
        DatabaseServer postgres = new DatabaseServer("127.0.0.1", port);
        new ServerBootstrap(postgres, PostgresServer.SUPERUSER, PostgresServer.PASSWORD, DATABASE)
                .run(new LoginPasswords(PASSWORD, PASSWORD, PASSWORD, PASSWORD));
        var migrator = postgres.connect(DATABASE, DatabaseServer.MIGRATOR, PASSWORD);
        Engine engine = new Engine(migrator, MasterKeys.parse(MASTER_KEY));
        engine.prepare();
        new Firms(engine, new Founding(migrator)).found();
        return port;
    }

    /** The configuration that ships, but for what lets Arquillian deploy into a server that runs. */
    private void configuration() throws IOException {
        String shipped = Files.readString(stack.resolve("liberty/server.xml"));
        String ours = shipped.replace("</featureManager>", "<feature>localConnector-1.0</feature><feature>xmlBinding-4.0</feature></featureManager>")
                .replace("<applicationMonitor updateTrigger=\"disabled\" dropinsEnabled=\"false\"/>", "<applicationMonitor updateTrigger=\"mbean\" dropinsEnabled=\"false\"/>")
                .replace("<config updateTrigger=\"disabled\"/>", "<config updateTrigger=\"polled\" monitorInterval=\"250ms\"/>");
        Files.writeString(server.resolve("server.xml"), ours);
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.copy(stack.resolve("liberty/worker.xml"), overrides.resolve("worker.xml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void driver() throws IOException {
        Path folder = Files.createDirectories(scenarios.resolve("usr/shared/resources/jdbc"));
        try (var jars = Files.newDirectoryStream(stack.resolve("lib"), "postgresql-*.jar")) {
            for (Path jar : jars) {
                Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Map<String, String> environment(int database, int port, IdentityProvider identity, Path key) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("KONTOR_MODE", "local");
        environment.put("KONTOR_HOME", scenarios.resolve("home").toString());
        environment.put("KONTOR_FILES", scenarios.resolve("home/files").toString());
        environment.put("KONTOR_HOST", "127.0.0.1");
        environment.put("KONTOR_PORT", Integer.toString(port));
        environment.put("KONTOR_BASE_URL", "http://localhost:" + port);
        environment.put("KONTOR_ISSUER", IdentityProvider.ISSUER);
        environment.put("KONTOR_JWKS_URI", identity.keysAddress());
        environment.put("KONTOR_DB_HOST", "127.0.0.1");
        environment.put("KONTOR_DB_PORT", Integer.toString(database));
        environment.put("KONTOR_DB_NAME", DATABASE);
        for (String login : new String[] {"APP", "CONTROL", "MIGRATOR"}) {
            environment.put("KONTOR_DB_" + login + "_PASSWORD", PASSWORD);
        }
        environment.put("KONTOR_OIDC_SECRET", PASSWORD);
        environment.put(MasterKeys.VARIABLE, MASTER_KEY);
        environment.put("KONTOR_KEYSTORE_PASSWORD", PASSWORD);
        environment.put("KONTOR_SCENARIO_KEY", key.toString());
        return environment;
    }

    private void write(String file, Map<String, String> values) throws IOException {
        Files.writeString(server.resolve(file), values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue() + "\n").collect(Collectors.joining()));
    }

    private static String agent() {
        return ScenarioArchive.jar("byte-buddy-agent").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
