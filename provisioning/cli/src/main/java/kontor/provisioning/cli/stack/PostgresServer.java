package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.FileTree;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.PropertyFile;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.process.Launch;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.cli.process.PidFile;
import kontor.provisioning.cli.process.ProcessIdentity;

/**
 * PostgreSQL on the loopback address: durable (fsync, synchronous_commit), scram passwords for everyone, no socket
 * files. Driven by its own tools, initdb and pg_ctl.
 */
final class PostgresServer implements Part {
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 60;
    private static final Duration CHILDREN_GONE = Duration.ofSeconds(30);

    private final KontorHome home;
    private final Path programs;
    private final int port;
    private final PidFile pidFile;
    private PostgresUser user;

    /**
     * @param home the home
     * @param programs where PostgreSQL's bin folder lies
     * @param port where it listens
     */
    PostgresServer(KontorHome home, Path programs, int port) {
        this.home = home;
        this.programs = programs;
        this.port = port;
        this.pidFile = new PidFile(home.run().resolve("postgresql.pid"));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String portVariable() {
        return "KONTOR_DB_PORT";
    }

    @Override
    public Path log() {
        return home.logs().resolve("postgresql.log");
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return pidFile.living().or(() -> postmaster().filter(process -> ProcessHandle.of(process.pid()).filter(this::isOurs).isPresent()));
    }

    /**
     * Makes the database cluster if there is none: under a temporary name, so that a broken attempt leaves nothing.
     *
     * @param secrets holds the superuser's password
     */
    void initialise(Secrets secrets) {
        Path cluster = home.databaseCluster();
        if (Files.exists(cluster)) {
            requireSameMajorVersion();
            return;
        }
        Path unfinished = cluster.resolveSibling(cluster.getFileName() + KontorHome.UNFINISHED);
        Path password = home.run().resolve("superuser");
        try {
            FileTree.delete(unfinished);
            Files.createDirectories(unfinished);
            Properties none = new Properties();
            PropertyFile.write(password, none, "");
            Files.writeString(password, secrets.get(Secrets.Name.KONTOR_DB_SUPERUSER_PASSWORD));
            user().own(unfinished);
            user().own(password);
            initdb(unfinished, password);
            Files.writeString(unfinished.resolve("postgresql.conf"), "\ninclude 'kontor.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FileTree.delete(password);
        }
    }

    @Override
    public void start() {
        new LogFile(log()).rotate();
        configure();
        clearAfterCrash();
        if (pgCtl("start", "-w", "-t", Integer.toString(START_SECONDS), "-l", log().toString()).exitCode() != 0) {
            throw new PartDied(this, "did not start");
        }
        pidFile.write(postmaster().orElseThrow(() -> new PartDied(this, "ended at once")));
    }

    @Override
    public void awaitReady() {
        if (!isReady()) {
            throw new PartDied(this, "does not answer");
        }
    }

    @Override
    public boolean isReady() {
        return process().isPresent() && !kontor.provisioning.cli.process.Ports.isFree(port);
    }

    @Override
    public void stop() throws InterruptedException {
        Optional<ProcessIdentity> running = process();
        if (running.isPresent()
            && pgCtl("stop", "-w", "-m", "fast", "-t", Integer.toString(STOP_SECONDS)).exitCode() != 0) {
            pgCtl("stop", "-w", "-m", "immediate", "-t", "10");
            running.get().end(Duration.ofSeconds(5));
        }
        pidFile.delete();
    }

    private void initdb(Path cluster, Path password) {
        String locale = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
        List<String> command = List.of(programs.resolve("bin/initdb").toString(), "-D", cluster.toString(),
            "--encoding=UTF8", "--locale=" + locale, "--locale-provider=icu", "--icu-locale=und",
            "--auth-host=scram-sha-256", "--auth-local=scram-sha-256", "--username=postgres",
            "--pwfile=" + password, "--sync-method=syncfs");
        Launch.Outcome outcome = Launch.run(user().as(command), Path.of("/"), Map.of());
        if (outcome.exitCode() != 0) {
            throw new Failure("The database could not be made: " + outcome.output().strip(),
                "Put right what it says, then:  ./kontor start");
        }
    }

    /** Our part of the configuration is written at every start, so that a newer Kontor brings newer settings. */
    private void configure() {
        Path file = home.databaseCluster().resolve("kontor.conf");
        try {
            String template = kontor.provisioning.cli.Resource.text("postgresql/kontor.conf");
            Files.writeString(file, template.replace("@port@", Integer.toString(port)), StandardCharsets.UTF_8);
            if (!Files.exists(log())) {
                Files.createFile(log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        user().own(home.databaseCluster());
        user().own(file);
        user().own(log());
    }

    /**
     * After a kill the server's children need a moment to go; meanwhile no other may use the data. When they are gone, the
     * process file that it left is void, whatever program has the number by now (and be it a zombie that nobody collects).
     */
    private void clearAfterCrash() {
        long until = System.nanoTime() + CHILDREN_GONE.toNanos();
        while (ourProcesses() > 0) {
            if (System.nanoTime() > until) {
                throw new PartDied(this, "was killed, and processes of it are still at work on the data");
            }
            pause();
        }
        FileTree.delete(processFile());
    }

    /** The program lies in the home, so that its path tells this home's processes from any other PostgreSQL's. */
    private long ourProcesses() {
        return ProcessHandle.allProcesses().filter(this::isOurs).filter(handle -> ProcessIdentity.of(handle.pid()).isPresent()).count();
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info().command().map(command -> command.equals(program())).orElse(false);
    }

    private String program() {
        try {
            return programs.toRealPath().resolve("bin/postgres").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path processFile() {
        return home.databaseCluster().resolve("postmaster.pid");
    }

    private Optional<ProcessIdentity> postmaster() {
        try {
            if (!Files.isReadable(processFile())) {
                return Optional.empty();
            }
            return ProcessIdentity.of(Long.parseLong(Files.readAllLines(processFile()).get(0).strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Launch.Outcome pgCtl(String action, String... options) {
        List<String> command = new ArrayList<>(List.of(programs.resolve("bin/pg_ctl").toString(), action,
            "-D", home.databaseCluster().toString()));
        command.addAll(List.of(options));
        return Launch.run(user().as(command), Path.of("/"), Map.of());
    }

    private synchronized PostgresUser user() {
        if (user == null) {
            user = PostgresUser.choose(home.path(), programs.resolve("bin/pg_ctl"));
        }
        return user;
    }

    private void requireSameMajorVersion() {
        try {
            String data = Files.readString(home.databaseCluster().resolve("PG_VERSION")).strip();
            String version = programs.getFileName().toString().replaceFirst("^postgresql-", "").replaceFirst("\\..*", "");
            if (!data.equals(version)) {
                throw new Failure("The database in " + home.databaseCluster() + " was made by PostgreSQL " + data
                    + ", but this is PostgreSQL " + version + ".",
                    "Export the firms with the version of Kontor that made it, then restore them into a new home.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
