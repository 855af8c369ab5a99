package kontor.provisioning.cli.stack;

import java.nio.file.Path;
import java.util.List;
import kontor.provisioning.cli.Progress;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.runtime.Artifacts;
import kontor.provisioning.cli.runtime.ServerPrograms;

/**
 * The servers of a benchmark: PostgreSQL as everywhere, and Open Liberty with the API and one more application beside it.
 * There is no Keycloak: who measures signs tokens, too.
 */
public final class BenchStack {
    /** So that what is hot is compiled after hundreds of requests, not after thousands; it hits product and floors alike. */
    private static final String COMPILE_SOON = "-XX:CompileThresholdScaling=0.2";
    /** One firm asks for all: its share of requests is counted as always, and never used up. */
    private static final String NO_SHARES = "-DKONTOR_LIMIT_TENANT_PER_SECOND=1000000";

    private final HouseDatabase database;
    private final ServerPrograms programs;
    private final Secrets secrets;
    private final Progress progress;
    private final PostgresServer postgres;
    private final LibertyServer liberty;

    /**
     * @param settings ports, addresses and a home of its own
     * @param stackFolder the folder that the build made for the stack
     * @param floor the WAR that is measured beside the API, at {@code /bench}
     * @param progress where the steps are told
     */
    public BenchStack(Settings settings, Path stackFolder, Path floor, Progress progress) {
        KontorHome home = new KontorHome(settings.home());
        this.progress = progress;
        this.secrets = new Secrets(home.secrets());
        this.database = new HouseDatabase(settings, secrets);
        this.programs = new ServerPrograms(home, new Artifacts(stackFolder.resolve("artifacts.properties")));
        this.postgres = new PostgresServer(home, programs.folder("postgresql"), settings.databasePort());
        this.liberty = new LibertyServer(settings, home, secrets, programs, stackFolder, new Applications(List.of(
            Applications.api(settings.root()), new Applications.Application("bench", "/bench", floor))), COMPILE_SOON, NO_SHARES);
    }

    /** @return the database */
    public HouseDatabase database() {
        return database;
    }

    /** @return PostgreSQL */
    public Part postgres() {
        return postgres;
    }

    /** @return Open Liberty */
    public Part liberty() {
        return liberty;
    }

    /** Starts PostgreSQL and makes what every installation has in it. */
    public void startDatabase() {
        progress.step("Unpacking PostgreSQL and Open Liberty", () -> {
            programs.postgresql();
            programs.liberty();
        });
        progress.step("PostgreSQL on port " + postgres.port(), () -> {
            postgres.initialise(secrets);
            postgres.start();
            postgres.awaitReady();
            database.prepare(progress::say);
        });
    }

    /** Starts Open Liberty, anew if it runs. */
    public void startServer() {
        progress.step("Open Liberty on port " + liberty.port(), () -> {
            stopQuietly(liberty);
            liberty.start();
            liberty.awaitReady();
        });
    }

    /** Stops what runs. */
    public void stop() {
        stopQuietly(liberty);
        stopQuietly(postgres);
    }

    private static void stopQuietly(Part part) {
        try {
            part.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
