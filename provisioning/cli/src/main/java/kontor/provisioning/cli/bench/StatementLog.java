package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.process.LogFile;
import kontor.provisioning.engine.database.Transactions;

/** Listens to what the applications' login sends to the database while a request is carried out. */
final class StatementLog {
    private static final String LISTENING = "\nlog_statement = 'all'\n";
    private static final String RELOAD = "select pg_reload_conf()";
    private static final String SETTING = "select current_setting('log_statement')";
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [0-9:.]+ \\S+ \\[\\d+] (?:(\\S+)@\\S+ )?(\\S+):  (.*)$");
    private static final Pattern SENT = Pattern.compile("(?s)^(?:statement|execute [^:]+): (.*)$");
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
     * @return what was sent, in its order
     * @throws Exception what the request throws
     */
    List<String> during(String login, Request request) throws Exception {
        String before = Files.readString(configuration);
        configure(before + LISTENING, "all");
        try {
            long from = log.length();
            request.run();
            // The answer may be there a moment before the last line is.
            await(() -> log.since(from).contains("COMMIT"));
            return sent(login, log.since(from));
        } finally {
            configure(before, "none");
        }
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

    /**
     * @param login name of a login
     * @param written what the database wrote to its log
     * @return the statements of that login, white space made even
     */
    static List<String> sent(String login, String written) {
        List<String> sent = new ArrayList<>();
        StringBuilder entry = null;
        for (String line : written.split("\n")) {
            Matcher begin = ENTRY.matcher(line);
            if (begin.matches()) {
                add(entry, sent);
                entry = login.equals(begin.group(1)) && begin.group(2).equals("LOG") ? new StringBuilder(begin.group(3)) : null;
            } else if (entry != null) {
                entry.append('\n').append(line);
            }
        }
        add(entry, sent);
        return sent;
    }

    private static void add(StringBuilder entry, List<String> sent) {
        Matcher statement = SENT.matcher(entry == null ? "" : entry);
        // An empty one is the pool's question whether the connection lives; plain JDBC has no pool.
        if (statement.matches() && !statement.group(1).isBlank()) {
            sent.add(statement.group(1).replaceAll("\\s+", " ").strip());
        }
    }
}
