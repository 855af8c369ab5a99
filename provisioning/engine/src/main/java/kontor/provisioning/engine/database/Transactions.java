package kontor.provisioning.engine.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import kontor.provisioning.engine.ProvisioningFailure;

/**
 * Runs work in one transaction each. Locks are waited for only briefly, so that a change of tables never holds up the
 * firm's own work: a transaction that meets a lock is rolled back and tried again, a little later each time.
 */
public final class Transactions {

    private static final String LIMITS = "set local lock_timeout = '2s'; set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '5min'";
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 100;
    /** Lock not available, deadlock, serialization failure; and two changes to one row of a catalog. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");
    private static final String CATALOG_CONFLICT = "tuple concurrently";

    private final DataSource source;

    /** @param source connections that this object may take and give back at any time */
    public Transactions(DataSource source) {
        this.source = source;
    }

    /** Work within a transaction; it may be run several times. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it. */
        T run(Session session) throws SQLException;
    }

    /** Work within a transaction that gives nothing back. */
    @FunctionalInterface
    public interface Task {

        /** Does it. */
        void run(Session session) throws SQLException;
    }

    /**
     * Runs the work and commits.
     *
     * @throws ProvisioningFailure if the database refuses, after several tries where waiting may help
     */
    public <T> T call(Work<T> work) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == TRIES || !passing(e)) {
                    throw failure(e);
                }
                pause(pause + ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS));
                pause *= 2;
            }
        }
    }

    /** Runs the task and commits; as {@link #call}. */
    public void run(Task task) {
        call(session -> {
            task.run(session);
            return null;
        });
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Session session = new Session(connection);
                session.execute(LIMITS);
                T result = work.run(session);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean passing(SQLException e) {
        return PASSING.contains(String.valueOf(e.getSQLState())) || String.valueOf(e.getMessage()).contains(CATALOG_CONFLICT);
    }

    private static ProvisioningFailure failure(SQLException e) {
        String hint = passing(e) ? " The firm was busy at every try; try again later." : "";
        return new ProvisioningFailure("The database refused (" + e.getSQLState() + "): " + e.getMessage() + hint, e);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningFailure("Interrupted while waiting for a lock", e);
        }
    }
}
