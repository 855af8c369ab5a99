package kontor.provisioning.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.Progress;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.cli.process.Ports;
import kontor.provisioning.cli.stack.BenchStack;
import kontor.provisioning.cli.stack.HouseDatabase;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.founding.Newcomer;
import kontor.provisioning.engine.tenant.Tenant;

/** The installation that is measured: a home and ports of its own, servers, a signer of tokens. Thrown away at the end. */
final class BenchHouse implements AutoCloseable {
    /** Below the range that systems give to outgoing connections, above what people choose by hand. */
    private static final int FIRST_PORT = 23_180;
    private static final int LAST_PORT = 32_000;

    private final Settings settings;
    private final KontorHome home;
    private final BenchStack stack;
    private final Progress progress;
    private IdentityProvider identities;
    private boolean closed;

    private BenchHouse(Settings settings, Path stackFolder, Path floor, Progress progress) {
        this.settings = settings;
        this.home = new KontorHome(settings.home());
        this.progress = progress;
        this.stack = new BenchStack(settings, stackFolder, floor, progress);
    }

    /**
     * @param root the checkout
     * @param home a folder of its own; what a killed benchmark left in it is cleared away
     * @param stackFolder the folder that the build made for the stack
     * @param progress where the steps are told
     * @return the installation, with nothing started yet
     */
    static BenchHouse of(Path root, Path home, Path stackFolder, Progress progress) {
        int port = freePorts();
        Map<String, String> environment = Map.of("KONTOR_HOME", home.toString(), "KONTOR_PORT", Integer.toString(port),
            "KONTOR_KEYCLOAK_PORT", Integer.toString(port + 1), "KONTOR_DB_PORT", Integer.toString(port + 2));
        BenchHouse house = new BenchHouse(Settings.from(environment, root), stackFolder, FloorArchive.file(home), progress);
        house.clear();
        house.home.prepare();
        FloorArchive.write(home, stackFolder.resolve("lib"));
        return house;
    }

    private void clear() {
        stack.stop();
        home.empty();
    }

    private static int freePorts() {
        for (int port = FIRST_PORT; port < LAST_PORT; port += 10) {
            if (Ports.isFree(port) && Ports.isFree(port + 1) && Ports.isFree(port + 2)) {
                return port;
            }
        }
        throw new Failure("No three free ports were found between " + FIRST_PORT + " and " + LAST_PORT + ".", "Stop what listens there.");
    }

    void startDatabase() {
        identities = new IdentityProvider(settings.issuer());
        stack.startDatabase();
    }

    void startServer() {
        stack.startServer();
    }

    /**
     * Founds a firm with its one person, who may do everything.
     *
     * @param alias the firm's alias
     * @param modules what is switched on, each after those that it needs
     * @return the firm
     */
    BenchFirm found(String alias, List<String> modules) {
        UUID organization = UUID.nameUUIDFromBytes(alias.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Tenant tenant = database().engine().create(new TenantRequest(alias, "Firm " + alias, "NL", "EUR", "en", "Europe/Amsterdam",
            organization, List.of()));
        database().founding().found(tenant);
        for (String module : modules) {
            tenant = database().engine().enable(alias, module);
            database().founding().found(tenant);
        }
        database().founding().join(tenant, new Newcomer(BenchFirm.PERSON, BenchFirm.EMAIL, BenchFirm.SUBJECT, "Director", null,
            List.of("base.admin")));
        return new BenchFirm(tenant, identities.token(BenchFirm.SUBJECT, alias, organization));
    }

    HouseDatabase database() {
        return stack.database();
    }

    StatementLog statements() {
        return new StatementLog(database().superuser(), home.databaseCluster().resolve("kontor.conf"), new LogFile(stack.postgres().log()));
    }

    long serverProcess() {
        return stack.liberty().process().orElseThrow().pid();
    }

    long databaseProcess() {
        return stack.postgres().process().orElseThrow().pid();
    }

    Settings settings() {
        return settings;
    }

    Progress progress() {
        return progress;
    }

    /** Stops the servers and deletes all that they wrote, but for who searches a fault (KONTOR_DEBUG). Safe to repeat, and to call while another thread measures. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (identities != null) {
            identities.close();
        }
        stack.stop();
        if (System.getenv("KONTOR_DEBUG") == null) {
            home.empty();
        }
    }
}
