package kontor.platform.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server for tests on a free port of the loopback. {@link #shared()} is started once for a test run and
 * stopped as the JVM ends; a server left behind by a JVM that was killed is stopped by the next one.
 */
public final class PostgresServer implements AutoCloseable {

    /** Name of the superuser. */
    public static final String SUPERUSER = "postgres";

    /** Password of the superuser. */
    public static final String PASSWORD = "postgres-of-the-tests";

    private static final String PREFIX = "kontor-postgres-test-";
    private static final String OWNER = "owner.pid";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "max_connections = 60",
            "shared_buffers = 64MB",
            "recovery_init_sync_method = syncfs",
            // Only a power cut of the whole machine would tell: what is here is thrown away, and crash() kills processes alone.
            "fsync = off",
            "full_page_writes = off",
            "timezone = 'UTC'",
            "jit = off");

    private static PostgresServer shared;

    private final Programs programs = new Programs(PostgresBinaries.folder());
    private final Path home;
    private final Path data;
    private final int port;

    private PostgresServer() throws IOException {
        home = Files.createTempDirectory(PREFIX);
        data = home.resolve("data");
        port = freePort();
        programs.handOver(home);
        Files.writeString(home.resolve(OWNER), Long.toString(ProcessHandle.current().pid()));
        initialize();
        launch();
    }

    /** The one server of this JVM. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** A new, empty server; close it, or it stops as the JVM ends. */
    public static PostgresServer start() {
        try {
            removeAbandoned();
            PostgresServer server = new PostgresServer();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Connections to a database, without a pool; the JDBC driver sends null and text without a type, as the product does. */
    public DataSource dataSource(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        source.setStringType("unspecified");
        return source;
    }

    /** Connections of the superuser. */
    public DataSource superuser(String database) {
        return dataSource(database, SUPERUSER, PASSWORD);
    }

    /** Ends the server as if its processes were killed; {@link #restart()} recovers it. */
    public void crash() {
        stop(data, "immediate");
    }

    /** Starts the server again on the same data and port. */
    public void restart() {
        try {
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                stop(data, "immediate");
            }
            delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialize() throws IOException {
        Path password = home.resolve("password");
        Files.writeString(password, PASSWORD);
        programs.run(home, "initdb", "-D", data.toString(), "-U", SUPERUSER, "-A", "scram-sha-256", "-E", "UTF8",
                "--locale=C.UTF-8", "--no-sync", "--pwfile=" + password);
        Files.write(data.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        Files.delete(password);
    }

    private void launch() throws IOException {
        programs.run(home, "pg_ctl", "-D", data.toString(), "-w", "-t", "60", "-o", "-p " + port,
                "-l", home.resolve("server.log").toString(), "start");
    }

    private void stop(Path directory, String mode) {
        try {
            programs.run(home, "pg_ctl", "-D", directory.toString(), "-w", "-m", mode, "stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void removeAbandoned() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> candidates;
        try (Stream<Path> found = Files.list(folder)) {
            candidates = found.filter(p -> p.getFileName().toString().startsWith(PREFIX))
                    .filter(p -> Files.isWritable(p) && Files.isReadable(p.resolve(OWNER))).toList();
        }
        for (Path home : candidates) {
            long owner = Long.parseLong(Files.readString(home.resolve(OWNER)).trim());
            if (ProcessHandle.of(owner).isEmpty()) {
                remove(home);
            }
        }
    }

    private static void remove(Path home) throws IOException {
        if (Files.exists(home.resolve("data/postmaster.pid"))) {
            try {
                new Programs(PostgresBinaries.folder()).run(home, "pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "stop");
            } catch (IllegalStateException gone) {
                System.getLogger(PostgresServer.class.getName()).log(System.Logger.Level.DEBUG, "Already stopped", gone);
            }
        }
        delete(home);
    }

    /** The mark of the owner goes last: should this be cut short, the next JVM finds the rest. */
    private static void delete(Path home) throws IOException {
        Folders.delete(home.resolve("data"));
        Folders.delete(home);
    }
}
