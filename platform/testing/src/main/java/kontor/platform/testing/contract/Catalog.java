package kontor.platform.testing.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables of one module in one firm's schema, as the database has them. */
final class Catalog {

    /**
     * A column of a table.
     *
     * @param type     as PostgreSQL names it, such as {@code timestamp with time zone}
     * @param required whether it refuses null
     * @param filled   whether it has a default
     */
    record Column(String type, boolean required, boolean filled) {
    }

    private static final String COLUMNS = """
            select t.relname, c.attname, format_type(c.atttypid, null), c.attnotnull, c.atthasdef
            from pg_attribute c join pg_class t on t.oid = c.attrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and t.relkind = 'r' and t.relname like ? || '\\_%' and c.attnum > 0 and not c.attisdropped""";
    private static final String INDEXES = """
            select t.relname, array_to_string(array(
              select coalesce(c.attname, pg_get_indexdef(i.indexrelid, k.place::int, false)) from unnest(i.indkey::int2[]) with ordinality k(number, place)
              left join pg_attribute c on c.attrelid = t.oid and c.attnum = k.number and k.number > 0 order by k.place), ',')
            from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and t.relname like ? || '\\_%'""";
    private static final String RULES = """
            select t.relname, c.conname || ' ' || pg_get_constraintdef(c.oid)
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and t.relname like ? || '\\_%'
            union all select t.relname, g.tgname from pg_trigger g join pg_class t on t.oid = g.tgrelid
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and t.relname like ? || '\\_%' and not g.tgisinternal""";

    private final Map<String, Map<String, Column>> tables = new TreeMap<>();
    private final Map<String, List<String>> indexes = new TreeMap<>();
    private final Map<String, List<String>> rules = new TreeMap<>();

    private Catalog() {
    }

    /** Reads the tables that bear the module's id. */
    static Catalog read(DataSource owner, String schema, String module) {
        Catalog catalog = new Catalog();
        try (Connection connection = owner.getConnection()) {
            each(connection, COLUMNS, row -> catalog.tables.computeIfAbsent(row.getString(1), table -> new TreeMap<>())
                    .put(row.getString(2), new Column(row.getString(3), row.getBoolean(4), row.getBoolean(5))), schema, module);
            each(connection, INDEXES, row -> note(catalog.indexes, row), schema, module);
            each(connection, RULES, row -> note(catalog.rules, row), schema, module, schema, module);
            return catalog;
        } catch (SQLException failure) {
            throw new IllegalStateException("The catalog of " + schema + " cannot be read", failure);
        }
    }

    /** Columns by table and name. */
    Map<String, Map<String, Column>> tables() {
        return tables;
    }

    /** Whether lists can be read in the order of a column: an index begins with it and the id. */
    boolean isOrdered(String table, String column) {
        return indexes.getOrDefault(table, List.of()).stream().anyMatch(columns -> (columns + ",").startsWith(column + ",id,"));
    }

    /** Whether sealed values of a column are found by their fingerprints: an index begins with those and the id. */
    boolean isFound(String table, String column) {
        return isOrdered(table, "split_part(" + column + ", '.'::text, 2)");
    }

    /** Whether an index holds that column alone. */
    boolean isIndexed(String table, String column) {
        return indexes.getOrDefault(table, List.of()).contains(column);
    }

    /** Constraints and triggers of a table, each beginning with its name. */
    List<String> rules(String table) {
        return rules.getOrDefault(table, List.of());
    }

    /** All that there is, to compare with another time. */
    String everything() {
        indexes.values().forEach(list -> list.sort(null));
        rules.values().forEach(list -> list.sort(null));
        return tables + "\n" + indexes + "\n" + rules;
    }

    private static void note(Map<String, List<String>> notes, ResultSet row) throws SQLException {
        notes.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2));
    }

    private interface Reading {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Reading reading, String... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reading.take(rows);
                }
            }
        }
    }
}
