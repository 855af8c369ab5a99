package kontor.provisioning.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The same statements over plain JDBC, without any server between: a connection for each client, held all the time. */
public final class PlainJdbc implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final Who who;

    /**
     * Connects.
     *
     * @param app     connections of the applications' login
     * @param clients how many clients there are
     * @param schema  the firm's schema
     * @param subject identifier of the member who acts
     */
    public PlainJdbc(DataSource app, int clients, String schema, String subject) throws SQLException {
        for (int i = 0; i < clients; i++) {
            Connection connection = app.getConnection();
            connections.add(connection);
            connection.setAutoCommit(false);
        }
        who = Opening.member(connections.get(0), schema, null, subject);
    }

    /** Reads a page for a client, numbered from 0: of that list, with that value of its filter. */
    public List<PageFloor.Line> page(int client, PageFloor list, String asked) throws SQLException {
        return list.read(connections.get(client), who, asked);
    }

    /** Draws up a trial balance for a client, numbered from 0. */
    public List<BalanceFloor.Line> trialBalance(int client) throws SQLException {
        return BalanceFloor.read(connections.get(client), who);
    }

    /** Creates a party for a client, numbered from 0. */
    public String create(int client, CreateFloor.Request request) throws SQLException {
        return CreateFloor.create(connections.get(client), who, request);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
