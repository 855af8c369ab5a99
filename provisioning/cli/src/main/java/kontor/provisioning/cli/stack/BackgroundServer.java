package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.provisioning.cli.home.KontorHome;
import kontor.provisioning.cli.process.Launch;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.cli.process.PidFile;
import kontor.provisioning.cli.process.ProcessIdentity;

/** A part that is one Java process in the background, known by its process file and asked over HTTP whether it serves. */
abstract class BackgroundServer implements Part {
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(2)).build();

    private final KontorHome home;
    private final int port;

    BackgroundServer(KontorHome home, int port) {
        this.home = home;
        this.port = port;
    }

    /** @return the address that answers 200 when the server serves */
    abstract URI readyAddress();

    /** @return how long a start may take on a slow machine */
    abstract Duration patience();

    /**
     * @param output what the server wrote to its log since it was launched
     * @return the words that say that waiting is useless, if they are there
     */
    abstract Optional<String> fatal(String output);

    @Override
    public int port() {
        return port;
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return pidFile().living();
    }

    /**
     * Launches the server and notes its process.
     *
     * @param command program and arguments
     * @param folder working directory
     * @param environment variables set besides ours
     * @param output where its output goes
     */
    void launch(List<String> command, Path folder, Map<String, String> environment, Path output) {
        new LogFile(output).rotate();
        pidFile().write(Launch.detached(command, folder, environment, output));
    }

    @Override
    public boolean isReady() {
        if (process().isEmpty()) {
            return false;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(readyAddress()).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void awaitReady() {
        long until = System.nanoTime() + patience().toNanos();
        while (!isReady()) {
            refuseFatal(new LogFile(log()).since(logStart()));
            if (process().isEmpty()) {
                throw new PartDied(this, "ended while it was starting");
            }
            if (System.nanoTime() > until) {
                throw new PartDied(this, "did not serve within " + patience().toSeconds() + " seconds");
            }
            pause();
        }
    }

    private void refuseFatal(String output) {
        fatal(output).ifPresent(line -> {
            List<String> words = output.substring(output.indexOf(line)).lines()
                .filter(text -> !text.stripLeading().startsWith("at ")).limit(PartDied.lines()).toList();
            throw new PartDied(this, "cannot serve", words);
        });
    }

    /** @return where in the log this run begins, in bytes */
    long logStart() {
        return 0;
    }

    @Override
    public void stop() throws InterruptedException {
        Optional<ProcessIdentity> running = process();
        if (running.isPresent()) {
            running.get().end(STOP);
        }
        pidFile().delete();
    }

    KontorHome home() {
        return home;
    }

    private PidFile pidFile() {
        return new PidFile(home.run().resolve(name() + ".pid"));
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new kontor.provisioning.cli.Failure("The start was interrupted.", "Start again.", e);
        }
    }
}
