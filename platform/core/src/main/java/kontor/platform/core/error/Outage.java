package kontor.platform.core.error;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * The database does not answer for now: it starts, it stops, or all its connections are taken. Not the caller's fault and
 * no fault of the program: what was asked can be asked again.
 */
public final class Outage {

    /** Seconds after which it is worth to ask again. */
    public static final long AGAIN = 5;

    private static final int DEEP = 30;

    private Outage() {
    }

    /**
     * Whether a failure comes of that. Source: PostgreSQL's documentation, appendix A: class 08 (connection), 57P01 to
     * 57P03 (shut down, crashed, starting), 53300 (too many connections).
     */
    public static boolean causes(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEP; depth++) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}
