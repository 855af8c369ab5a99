package kontor.ui.acceptance.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kontor.ui.acceptance.house.House;
import org.junit.jupiter.api.Test;

/** What the login of the applications can do in the running database, with no program in between. */
class DatabaseIT {

    private static final House HOUSE = House.shared();

    private static Connection as(String login, String secret) throws SQLException {
        return DriverManager.getConnection(HOUSE.database(), login, HOUSE.secret(secret));
    }

    private static String schema(String alias) throws SQLException {
        try (Connection control = as("kontor_control", "KONTOR_DB_CONTROL_PASSWORD");
                var query = control.prepareStatement("SELECT schema_name FROM control.tenant WHERE alias = ?")) {
            query.setString(1, alias);
            ResultSet found = query.executeQuery();
            found.next();
            return found.getString(1);
        }
    }

    private static void refused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("42501", "3F000", "42P01"));
    }

    @Test
    void withoutATenantTheApplicationsSeeNothing() throws SQLException {
        try (Connection app = as("kontor_app", "KONTOR_DB_APP_PASSWORD"); Statement statement = app.createStatement()) {
            refused(statement, "SELECT * FROM " + schema("acme") + ".base_party");
            refused(statement, "SELECT * FROM control.tenant");
            refused(statement, "CREATE TEMP TABLE x (a int)");
            refused(statement, "CREATE TABLE public.x (a int)");
        }
    }

    @Test
    void inOneFirmsRoleTheOtherFirmIsOutOfReach() throws SQLException {
        String mine = schema("globex");
        String theirs = schema("acme");
        for (String sql : attempts(theirs)) {
            try (Connection app = as("kontor_app", "KONTOR_DB_APP_PASSWORD"); Statement statement = app.createStatement()) {
                app.setAutoCommit(false);
                statement.execute("SET LOCAL ROLE " + mine);
                refused(statement, sql);
            }
        }
    }

    private static List<String> attempts(String theirs) {
        List<String> attempts = new ArrayList<>();
        for (String table : List.of("base_party", "base_member", "platform_tenant", "platform_history", "platform_search", "platform_event")) {
            attempts.add("SELECT * FROM " + theirs + "." + table);
            attempts.add("DELETE FROM " + theirs + "." + table);
        }
        attempts.add("INSERT INTO " + theirs + ".platform_search (entity, id, title, document) VALUES ('x', gen_random_uuid(), 'x', '')");
        attempts.add("SELECT * FROM control.tenant");
        attempts.add("SELECT set_config('role', '" + theirs + "', true)");
        return attempts;
    }

    @Test
    void aFirmCannotRewriteItsOwnHistoryOrRights() throws SQLException {
        String mine = schema("globex");
        for (String sql : List.of("UPDATE platform_tenant SET modules = '{}'", "DELETE FROM platform_history",
                "UPDATE platform_history SET member_name = 'nobody'", "INSERT INTO platform_history (table_name) VALUES ('x')",
                "ALTER TABLE base_party DISABLE TRIGGER ALL", "DROP TABLE base_party")) {
            try (Connection app = as("kontor_app", "KONTOR_DB_APP_PASSWORD"); Statement statement = app.createStatement()) {
                app.setAutoCommit(false);
                statement.execute("SET LOCAL ROLE " + mine + "; SET LOCAL search_path TO " + mine);
                refused(statement, sql);
            }
        }
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledges() throws SQLException {
        try (Connection app = as("kontor_app", "KONTOR_DB_APP_PASSWORD"); Statement statement = app.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                ResultSet shown = statement.executeQuery("SHOW " + setting);
                shown.next();
                assertThat(shown.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }
}
