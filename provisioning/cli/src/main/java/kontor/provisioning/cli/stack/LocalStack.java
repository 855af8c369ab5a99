package kontor.provisioning.cli.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.Progress;
import kontor.provisioning.engine.ProvisioningFailure;
import kontor.provisioning.cli.demo.DemoData;
import kontor.provisioning.cli.demo.DemoDates;
import kontor.provisioning.cli.demo.DemoFirms;
import kontor.provisioning.cli.demo.DemoPeople;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.home.Secrets;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.process.Ports;
import kontor.provisioning.cli.runtime.Artifacts;
import kontor.provisioning.cli.runtime.ServerPrograms;

/**
 * The servers of a local installation in their order: PostgreSQL first, then what lies in the database, then Keycloak
 * and Open Liberty side by side; stopped the other way round.
 */
public final class LocalStack {
    private static final long FIRST_START_BYTES = 2L * 1024 * 1024 * 1024;
    private static final long LATER_START_BYTES = 200L * 1024 * 1024;

    private static final String DEMO = "demo.firms";
    private static final String DEMO_DATA = "demo.data";

    private final Settings settings;
    private final KontorHome home;
    private final Secrets secrets;
    private final ServerPrograms programs;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final LibertyServer liberty;
    private final Progress progress;
    private final List<Part> started = new ArrayList<>();
    private final Object stopLock = new Object();
    private boolean stopping;

    /**
     * @param settings ports, addresses and the home
     * @param stackFolder the folder that the build made for the stack (provisioning/cli/target/stack)
     * @param progress where the steps are told
     */
    public LocalStack(Settings settings, Path stackFolder, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.home = new KontorHome(settings.home());
        if (!settings.isLocal()) {
            throw new Failure("KONTOR_DB_HOST=" + settings.databaseHost() + " is not for the local stack, which runs its own PostgreSQL.",
                "Unset KONTOR_DB_HOST.");
        }
        this.secrets = new Secrets(home.secrets());
        this.programs = new ServerPrograms(home, new Artifacts(stackFolder.resolve("artifacts.properties")));
        this.postgres = new PostgresServer(home, programs.folder("postgresql"), settings.databasePort());
        this.keycloak = new KeycloakServer(settings, home, secrets, programs, stackFolder.resolve("keycloak/themes"));
        this.liberty = new LibertyServer(settings, home, secrets, programs, stackFolder, Applications.house(settings.root()));
    }

    /** @return the home */
    public KontorHome home() {
        return home;
    }

    /** @return the settings */
    public Settings settings() {
        return settings;
    }

    /** @return the database of this installation; it serves while PostgreSQL runs */
    public HouseDatabase database() {
        return new HouseDatabase(settings, secrets);
    }

    /** @return the parts in the order in which they start */
    public List<Part> parts() {
        return List.of(postgres, keycloak, liberty);
    }

    /** @return true if every part serves */
    public boolean isServing() {
        return parts().stream().allMatch(Part::isReady);
    }

    /**
     * Starts what does not run; the caller holds the home's lock. If that fails, what was started here is stopped again.
     *
     * @throws Failure with what is wrong and what to do
     */
    public void start() {
        check();
        home.sweep();
        home.forgetStopRequest();
        try {
            install();
            startPostgres();
            prepareDatabase();
            provisionDemo();
            startTogether();
            loadDemo();
        } catch (RuntimeException e) {
            stopStarted();
            throw e;
        }
    }

    /**
     * Stops every part that runs, last started first.
     *
     * @throws InterruptedException if the wait is interrupted
     */
    public void stop() throws InterruptedException {
        stop(parts());
    }

    /** Stops what this object started, and starts nothing more. */
    public void stopStarted() {
        List<Part> ours;
        synchronized (this) {
            stopping = true;
            ours = List.copyOf(started);
            started.clear();
        }
        try {
            stop(ours);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(List<Part> parts) throws InterruptedException {
        List<Part> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        synchronized (stopLock) {
            for (Part part : reversed) {
                boolean ran = part.process().isPresent();
                part.stop();
                if (ran) {
                    progress.say(part.title() + " stopped");
                }
            }
        }
    }

    private void check() {
        home.requireWhole();
        for (Part part : parts()) {
            if (part.process().isEmpty()) {
                Ports.requireFree(part.port(), part.title(), part.portVariable());
            }
        }
        DiskSpace.require(home.path(), home.isNew() ? FIRST_START_BYTES : LATER_START_BYTES);
    }

    private void install() {
        once("postgresql", "Unpacking PostgreSQL", programs::postgresql);
        once("liberty", "Unpacking Open Liberty", programs::liberty);
        once("keycloak", "Unpacking and preparing Keycloak (about a minute)", keycloak::install);
    }

    private void once(String server, String what, Runnable installation) {
        if (!Files.exists(programs.folder(server))) {
            progress.step(what, installation);
        }
    }

    private void startPostgres() {
        if (postgres.process().isPresent()) {
            return;
        }
        progress.step(postgres.title() + " on port " + postgres.port(), () -> {
            postgres.initialise(secrets);
            launch(postgres);
            postgres.awaitReady();
        });
    }

    /** Even where PostgreSQL was running all along, a newer build may bring newer tables. */
    private void prepareDatabase() {
        progress.step("The database and the firms' tables", () -> database().prepare(progress::say));
    }

    private void provisionDemo() {
        if (home.noted(DEMO).isEmpty()) {
            progress.step("The demo firms", () ->
                new DemoFirms(database().engine(), database().founding()).provision(firm -> progress.say("  " + firm)));
            home.note(DEMO, "provisioned");
        }
    }

    /** A house without its demo data is of use all the same: what went wrong is told, and the next start tries again. */
    private void loadDemo() {
        if (!home.noted(DEMO_DATA).isEmpty()) {
            return;
        }
        try {
            progress.step("The demo firms' data", () -> new DemoData(settings, database().engine(), new DemoDates(database().migrator()))
                .load(line -> progress.say("  " + line)));
            home.note(DEMO_DATA, "loaded");
        } catch (Failure | ProvisioningFailure failure) {
            progress.say("The demo data is not complete; the next start tries again. " + failure.getMessage());
        }
    }

    private void startTogether() {
        RealmImport realm = new RealmImport(settings, home, secrets, programs.folder("keycloak"), DemoPeople.read());
        realm.write();
        List<Part> missing = new ArrayList<>(List.of(keycloak, liberty));
        missing.removeIf(Part::isReady);
        List<CompletableFuture<Void>> starting = missing.stream()
            .map(part -> CompletableFuture.runAsync(() -> serve(part))).toList();
        starting.forEach(LocalStack::join);
        realm.done();
    }

    /** A part may run and not serve yet, if an earlier start was killed while it waited. */
    private void serve(Part part) {
        progress.step(part.title() + " on port " + part.port(), () -> {
            if (part.process().isEmpty()) {
                launch(part);
            }
            part.awaitReady();
        });
    }

    private synchronized void launch(Part part) {
        if (stopping) {
            throw new Failure("The start was interrupted.", "Start again:  ./kontor start");
        }
        started.add(part);
        part.start();
    }

    private static void join(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure
                : new Failure("A part could not be started: " + e.getCause(), "Read its log.", e.getCause());
        }
    }
}
