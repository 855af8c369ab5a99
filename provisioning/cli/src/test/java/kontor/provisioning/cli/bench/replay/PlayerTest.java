package kontor.provisioning.cli.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.platform.api.value.Uuids;
import kontor.platform.testing.postgres.PostgresServer;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recorded request sent again to a real database. */
class PlayerTest {

    private static final Instant SINCE = Instant.now();
    private static final UUID ORDER = UUID.fromString("86a253fb-0f67-419c-ac36-87547c083458");

    private final DataSource database = PostgresServer.shared().superuser("postgres");

    @BeforeEach
    void tables() throws SQLException {
        execute("create table played_order (id uuid primary key, version bigint not null)");
        execute("create table played_line (id uuid primary key, order_id uuid not null, text varchar)");
    }

    @AfterEach
    void noTables() throws SQLException {
        execute("drop table played_order");
        execute("drop table played_line");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery("select count(*) from " + from)) {
            found.next();
            return found.getLong(1);
        }
    }

    private UUID order() throws SQLException {
        UUID order = UUID.randomUUID();
        execute("insert into played_order values ('" + order + "', 1)");
        return order;
    }

    private static Sent sent(String sql, String... values) {
        return new Sent(sql, Arrays.asList(values));
    }

    /** A line is added to an order, whose version goes up. */
    private static Script addsALine() {
        return Script.of(List.of(sent("BEGIN"),
                sent("INSERT INTO played_line (id, order_id, text) VALUES ($1, $2, $3)", Uuids.next().toString(), ORDER.toString(), null),
                sent("UPDATE played_order SET version = $1 WHERE ((ID = $2) AND (VERSION = $3))", "2", ORDER.toString(), "1"),
                sent("COMMIT")), List.of(ORDER), SINCE, new Growth(List.of()));
    }

    @Test
    void eachRepeatIsAboutItsOwnRecordAndMakesNewOnes() throws SQLException {
        UUID first = order();
        UUID second = order();
        try (Player player = new Player(addsALine(), database, 2)) {
            player.play(0, List.of(first));
            player.play(1, List.of(second));
        }
        assertThat(count("played_line")).isEqualTo(2);
        assertThat(count("played_order where version = 2")).isEqualTo(2);
    }

    @Test
    void whatDoesNotDoItsWorkIsAFailureAndLeavesNothing() throws SQLException {
        UUID order = order();
        try (Player player = new Player(addsALine(), database, 1)) {
            player.play(0, List.of(order));
            assertThatThrownBy(() -> player.play(0, List.of(order))).isInstanceOf(Failure.class).hasMessageContaining("touches 0 rows, not 1");
            assertThat(count("played_line")).isEqualTo(1);

            player.play(0, List.of(order()));
            assertThat(count("played_line")).isEqualTo(2);
        }
    }

    @Test
    void whatTheDatabaseRefusesIsTakenBack() throws SQLException {
        execute("alter table played_line add constraint only_one unique (text)");
        execute("alter table played_line alter column text set default 'same'");
        Script script = Script.of(List.of(sent("BEGIN"), sent("INSERT INTO played_line (id, order_id) VALUES ($1, $2)", Uuids.next().toString(), ORDER.toString()),
                sent("COMMIT")), List.of(ORDER), SINCE, new Growth(List.of()));
        try (Player player = new Player(script, database, 1)) {
            player.play(0, List.of(order()));
            assertThatThrownBy(() -> player.play(0, List.of(order()))).isInstanceOf(SQLException.class);
        }
        assertThat(count("played_line")).isEqualTo(1);
    }
}
