package kontor.provisioning.cli.bench.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.provisioning.cli.Failure;

/**
 * Sends a recorded request again and again: a connection for each client, held all the time, with its statements prepared.
 * What is read is read to its end. Each repeat must write and lock as many rows, statement by statement, as the first.
 */
public final class Player implements AutoCloseable {
    private final Script script;
    private final List<Stand> stands = new ArrayList<>();
    private final Tally tally = new Tally();

    /** A client's connection with what is prepared on it. */
    private record Stand(Connection connection, Map<String, PreparedStatement> prepared) {
    }

    /**
     * Connects.
     *
     * @param script what is sent
     * @param app connections of the applications' login
     * @param clients how many clients there are
     * @throws SQLException if the database does not let them in
     */
    public Player(Script script, DataSource app, int clients) throws SQLException {
        this.script = script;
        for (int i = 0; i < clients; i++) {
            Connection connection = app.getConnection();
            stands.add(new Stand(connection, new HashMap<>()));
            connection.setAutoCommit(false);
        }
    }

    /**
     * Sends everything once. The first time of all tells how many rows are right.
     *
     * @param client number of the client, from 0
     * @param subject the record that it is about, and what belongs to it
     * @throws SQLException if the database refuses something
     * @throws Failure if a statement did not do what it did the first time
     */
    public void play(int client, List<UUID> subject) throws SQLException {
        Stand stand = stands.get(client);
        String[] values = script.slots().fill(subject);
        Tally.Count count = tally.begin();
        try {
            for (List<Step> transaction : script.transactions()) {
                for (Step step : transaction) {
                    count.add(step, step.isPlain() ? plain(stand, step) : prepared(stand, step, values));
                }
                stand.connection().commit();
            }
        } catch (SQLException | RuntimeException e) {
            stand.connection().rollback();
            throw e;
        }
        count.end();
    }

    private static long plain(Stand stand, Step step) throws SQLException {
        try (Statement statement = stand.connection().createStatement()) {
            boolean rows = statement.execute(step.sql());
            long found = 0;
            while (rows || statement.getUpdateCount() >= 0) {
                found += rows ? read(statement.getResultSet()) : statement.getUpdateCount();
                rows = statement.getMoreResults();
            }
            return found;
        }
    }

    private static long prepared(Stand stand, Step step, String[] values) throws SQLException {
        PreparedStatement statement = stand.prepared().get(step.sql());
        if (statement == null) {
            statement = stand.connection().prepareStatement(step.sql());
            stand.prepared().put(step.sql(), statement);
        }
        for (List<Value> row : step.rows()) {
            for (int i = 0; i < row.size(); i++) {
                bind(statement, i + 1, row.get(i).with(values));
            }
            if (step.isBatch()) {
                statement.addBatch();
            }
        }
        if (step.isBatch()) {
            return Arrays.stream(statement.executeBatch()).asLongStream().sum();
        }
        return statement.execute() ? read(statement.getResultSet()) : statement.getUpdateCount();
    }

    /** The database knows the type of each place by itself. */
    private static void bind(PreparedStatement statement, int place, String value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.OTHER);
        } else {
            statement.setObject(place, value, Types.OTHER);
        }
    }

    private static long read(ResultSet rows) throws SQLException {
        long read = 0;
        try (rows) {
            while (rows.next()) {
                read++;
            }
        }
        return read;
    }

    @Override
    public void close() throws SQLException {
        for (Stand stand : stands) {
            stand.connection().close();
        }
    }
}
