package kontor.ui.acceptance.secrecy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kontor.ui.acceptance.house.House;

/** All rows of all tables of a firm and of what firms share, as the owner of the tables reads them. */
final class Dump {

    private static final String TABLES = """
            SELECT format('SELECT %L || cast(t AS text) FROM %I.%I t', c.relname || ': ', n.nspname, c.relname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname IN ('control', 'wake',
            (SELECT schema_name FROM control.tenant WHERE alias = '%s'))""";

    private Dump() {
    }

    /** Each row as text, beginning with its table. */
    static List<String> of(String alias) throws SQLException {
        House house = House.shared();
        List<String> rows = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(house.database(), "kontor_migrator", house.secret("KONTOR_DB_MIGRATOR_PASSWORD"));
                Statement statement = owner.createStatement()) {
            for (String table : texts(statement, TABLES.replace("'%s'", "'" + alias + "'"))) {
                rows.addAll(texts(statement, table));
            }
        }
        return rows;
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
