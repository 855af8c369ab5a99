package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.bench.replay.Sent;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.engine.database.Transactions;

/** Listens to what the applications' login sends to the database while a request is carried out. */
final class StatementLog {
    // With the values: the installation is thrown away, and nobody's data are in it.
    private static final String LISTENING = "\nlog_statement = 'all'\nlog_parameter_max_length = -1\n";
    private static final String RELOAD = "select pg_reload_conf()";
    private static final String SETTING = "select current_setting('log_statement')";
    private static final int TRIES = 250;

    private final Transactions superuser;
    private final Path configuration;
    private final LogFile log;

    /**
     * @param superuser connections of the superuser, who alone may have statements logged
     * @param configuration the database's configuration, which ends as it began
     * @param log the database's log
     */
    StatementLog(DataSource superuser, Path configuration, LogFile log) {
        this.superuser = new Transactions(superuser);
        this.configuration = configuration;
        this.log = log;
    }

    /** A request. */
    @FunctionalInterface
    interface Request {
        /**
         * Carries it out.
         *
         * @throws Exception if the answer is not the right one
         */
        void run() throws Exception;
    }

    /**
     * @param login name of the login to listen to
     * @param request one request, carried out while that login does nothing else
     * @return what was sent, in its order, without values and with white space made even
     * @throws Exception what the request throws
     */
    List<String> during(String login, Request request) throws Exception {
        return recorded(login, request).stream().map(Sent::plain).toList();
    }

    /**
     * @param login name of the login to listen to
     * @param request one request or several, carried out while that login does nothing else
     * @return what was sent, in its order, with its values
     * @throws Exception what the request throws
     */
    List<Sent> recorded(String login, Request request) throws Exception {
        String before = Files.readString(configuration);
        configure(before + LISTENING, "all");
        try {
            long from = log.length();
            request.run();
            // The answer may be there a moment before the last line is.
            await(() -> ended(Sent.read(login, log.since(from))));
            return Sent.read(login, log.since(from));
        } finally {
            configure(before, "none");
        }
    }

    private static boolean ended(List<Sent> sent) {
        long begun = sent.stream().filter(statement -> statement.plain().equals("BEGIN")).count();
        return begun > 0 && begun == sent.stream().filter(statement -> statement.plain().equals("COMMIT")).count();
    }

    private void configure(String content, String expected) {
        try {
            Files.writeString(configuration, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        superuser.call(session -> session.first(RELOAD, row -> row.getBoolean(1)));
        await(() -> superuser.call(session -> session.first(SETTING, row -> row.getString(1))).orElse("").equals(expected));
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < TRIES; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new Failure("PostgreSQL does not log what is sent to it.", "See that nothing else uses target/bench-home.");
    }
}
