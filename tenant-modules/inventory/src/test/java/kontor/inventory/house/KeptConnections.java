package kontor.inventory.house;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Connections as a firm's role, kept for the next one who asks: to sign on takes longer than most questions. */
final class KeptConnections {

    private final Queue<Connection> free = new ConcurrentLinkedQueue<>();
    private final DataSource app;
    private final String schema;

    KeptConnections(DataSource app, String schema) {
        this.app = app;
        this.schema = schema;
    }

    /** They as a source. */
    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == Connection.class) {
                        return kept(open());
                    }
                    return method.getReturnType() == PrintWriter.class ? null : method.invoke(app, arguments);
                });
    }

    private Connection open() throws SQLException {
        Connection known = free.poll();
        if (known != null) {
            return known;
        }
        Connection connection = app.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + schema + "; set search_path = " + schema + ", extensions");
        }
        return connection;
    }

    private Connection kept(Connection connection) {
        boolean[] closed = {false};
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("isClosed")) {
                        return closed[0];
                    }
                    if (!method.getName().equals("close")) {
                        return answer(connection, method, arguments);
                    }
                    if (!closed[0]) {
                        closed[0] = true;
                        giveBack(connection);
                    }
                    return null;
                });
    }

    private static Object answer(Connection connection, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        free.add(connection);
    }
}
