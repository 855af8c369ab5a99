package kontor.platform.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static String run(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.superuser("postgres").getConnection(); Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesACrash() throws SQLException {
        try (PostgresServer server = PostgresServer.start()) {
            run(server, "create table kept as select 'here' as word");
            server.crash();
            server.restart();
            assertThat(run(server, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void itIsAsCarefulAsTheRealOne() throws SQLException {
        PostgresServer server = PostgresServer.shared();
        assertThat(run(server, "show synchronous_commit")).isEqualTo("on");
        assertThat(run(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> server.dataSource("postgres", PostgresServer.SUPERUSER, "guess").getConnection())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void thereIsOneForAllAndMoreOnRequest() {
        assertThat(PostgresServer.shared()).isSameAs(PostgresServer.shared());
        try (PostgresServer other = PostgresServer.start()) {
            assertThat(other.port()).isNotEqualTo(PostgresServer.shared().port());
        }
    }
}
