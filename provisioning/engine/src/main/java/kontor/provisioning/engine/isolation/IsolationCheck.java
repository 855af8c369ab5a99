package kontor.provisioning.engine.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kontor.provisioning.engine.ProvisioningFailure;
import kontor.provisioning.engine.database.SchemaName;

/** Tries the walls of one tenant over a real connection of the application. Every try is taken back. */
public final class IsolationCheck {

    private static final String TAKE_ROLE = "set local role {schema}; set local search_path = {schema}, extensions; set local lock_timeout = '2s'";
    /** Refused for want of a right, or for a role that cannot be taken. A syntax error would prove nothing. */
    private static final Set<String> REFUSALS = Set.of("42501", "0LP01");

    private final DataSource app;

    /** @param app connections of the login that the applications use */
    public IsolationCheck(DataSource app) {
        this.app = app;
    }

    /**
     * Tries everything.
     *
     * @param label what to call the tenant
     * @param own   its schema
     * @param other the schema of another tenant, which it must not reach
     * @throws ProvisioningFailure if there is no connection to be had
     */
    public IsolationReport run(String label, SchemaName own, SchemaName other) {
        List<IsolationReport.Try> tries = new ArrayList<>();
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            for (Attempt attempt : Attempts.AS_TENANT) {
                tries.add(attempt(connection, own.into(TAKE_ROLE), attempt, other));
            }
            for (Attempt attempt : Attempts.WITHOUT_ROLE) {
                tries.add(attempt(connection, null, attempt, own));
            }
        } catch (SQLException e) {
            throw new ProvisioningFailure("The isolation of '" + label + "' could not be tried: " + e.getMessage(), e);
        }
        return new IsolationReport(label, tries);
    }

    private static IsolationReport.Try attempt(Connection connection, String before, Attempt attempt, SchemaName target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (before != null) {
                statement.execute(before);
            }
            statement.setEscapeProcessing(false);
            return answer(statement, attempt, target);
        } finally {
            connection.rollback();
        }
    }

    private static IsolationReport.Try answer(Statement statement, Attempt attempt, SchemaName target) {
        try {
            statement.execute(attempt.against(target));
            return new IsolationReport.Try(attempt.name(), attempt.allowed(), "done");
        } catch (SQLException e) {
            boolean refused = REFUSALS.contains(String.valueOf(e.getSQLState()));
            return new IsolationReport.Try(attempt.name(), !attempt.allowed() && refused, e.getMessage());
        }
    }
}
