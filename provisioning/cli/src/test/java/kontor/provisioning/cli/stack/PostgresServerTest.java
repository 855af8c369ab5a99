package kontor.provisioning.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.runtime.Artifacts;
import kontor.provisioning.cli.runtime.ServerPrograms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real server, in a home of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {
    private Path folder;
    private KontorHome home;
    private Secrets secrets;
    private PostgresServer server;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        home = new KontorHome(folder.resolve("home"));
        home.prepare();
        secrets = new Secrets(home.secrets());
        Path programs = new ServerPrograms(home, new Artifacts(Path.of("target/stack/artifacts.properties"))).postgresql();
        server = new PostgresServer(home, programs, freePort());
        server.initialise(secrets);
        server.start();
    }

    @AfterAll
    void stop() throws InterruptedException {
        server.stop();
        assertThat(server.process()).isEmpty();
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws SQLException {
        for (List<String> expected : List.of(List.of("fsync", "on"), List.of("synchronous_commit", "on"),
            List.of("full_page_writes", "on"), List.of("recovery_init_sync_method", "syncfs"))) {
            assertThat(query("SHOW " + expected.get(0))).as(expected.get(0)).isEqualTo(expected.get(1));
        }
    }

    @Test
    void onlyThisMachineReachesItAndOnlyWithAPassword() throws SQLException {
        assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("SHOW unix_socket_directories")).isEmpty();
        assertThat(query("SELECT count(*)::text FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'")).isEqualTo("0");
        assertThatThrownBy(() -> connect("guess")).isInstanceOf(SQLException.class).hasMessageContaining("password");
    }

    @Test
    void textIsUnicodeAndSortedForPeople() throws SQLException {
        assertThat(query("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query("SELECT string_agg(x, ',' ORDER BY x) FROM (VALUES ('Zebra'), ('Ärger'), ('apfel'), ('Birne')) v(x)"))
            .isEqualTo("apfel,Ärger,Birne,Zebra");
    }

    @Test
    void afterAKillItComesBackWithWhatWasAcknowledged() throws Exception {
        query("CREATE TABLE kept (x int)", "INSERT INTO kept VALUES (42)", "SELECT 1");
        ProcessHandle process = ProcessHandle.of(server.process().orElseThrow().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
        server.start();
        assertThat(query("SELECT x::text FROM kept")).isEqualTo("42");
    }

    @Test
    void aStaleProcessFileThatNamesAnotherProgramIsNoObstacle() throws Exception {
        server.stop();
        Path processFile = home.databaseCluster().resolve("postmaster.pid");
        Files.writeString(processFile, ProcessHandle.current().pid() + "\n" + home.databaseCluster() + "\n1\n" + server.port() + "\n\n");
        server.start();
        assertThat(server.isReady()).isTrue();
    }

    @Test
    void dataOfAnotherMajorVersionIsReported() throws IOException {
        KontorHome other = new KontorHome(folder.resolve("other"));
        other.prepare();
        Files.createDirectories(other.databaseCluster());
        Files.writeString(other.databaseCluster().resolve("PG_VERSION"), "12\n");
        PostgresServer newer = new PostgresServer(other, Path.of("runtime/postgresql-17.11.0"), 1);
        assertThatThrownBy(() -> newer.initialise(secrets)).isInstanceOf(Failure.class)
            .hasMessageContaining("PostgreSQL 12").hasMessageContaining("PostgreSQL 17");
    }

    private String query(String... statements) throws SQLException {
        try (Connection connection = connect(secrets.get(Secrets.Name.KONTOR_DB_SUPERUSER_PASSWORD));
             Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            try (ResultSet result = statement.executeQuery(statements[statements.length - 1])) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private Connection connect(String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres", "postgres", password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
