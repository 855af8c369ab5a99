package kontor.platform.testing.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One firm never sees another's row: each table is tried with a row that is really there. */
final class IsolationPromises {

    private static final String REFUSED = "42501";

    private final Firms firms;
    private final Firms.Firm stranger;
    private final Firms.Firm victim;

    /** {@code victim} is spoiled by this: its tables lose what would keep a bare row out. */
    IsolationPromises(Firms firms, Firms.Firm stranger, Firms.Firm victim) {
        this.firms = firms;
        this.stranger = stranger;
        this.victim = victim;
    }

    List<String> rowsStayInTheirFirm(Subject subject) {
        List<String> faults = new ArrayList<>();
        Catalog.read(firms.owner(), victim.schema(), subject.id()).tables().forEach((table, columns) -> {
            if (columns.containsKey("id")) {
                tryOut(table, plant(table, columns), faults);
            }
        });
        return faults;
    }

    private UUID plant(String table, Map<String, Catalog.Column> columns) {
        UUID id = UUID.randomUUID();
        String place = victim.schema() + "." + table;
        try (Connection connection = firms.owner().getConnection(); Statement statement = connection.createStatement()) {
            for (String check : texts(statement, "select conname from pg_constraint where contype = 'c' and conrelid = '" + place + "'::regclass")) {
                statement.execute("alter table " + place + " drop constraint " + check);
            }
            for (Map.Entry<String, Catalog.Column> column : columns.entrySet()) {
                if (column.getValue().required() && !column.getKey().equals("id")) {
                    statement.execute("alter table " + place + " alter column " + column.getKey() + " drop not null");
                }
            }
            statement.execute("insert into " + place + " (id, version) values ('" + id + "', 0)");
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException("No row could be planted in " + place, failure);
        }
    }

    private void tryOut(String table, UUID id, List<String> faults) {
        String row = " where id = '" + id + "'";
        if (!answer(victim, "select count(*) from " + table + row).equals("1")) {
            faults.add(table + ": the firm does not see its own row, so the trial says nothing");
        }
        if (!answer(stranger, "select count(*) from " + table + row).equals("0")) {
            faults.add(table + ": another firm sees the row");
        }
        for (String attempt : List.of("select * from %s" + row, "update %s set version = 1" + row, "delete from %s" + row)) {
            String said = answer(stranger, String.format(attempt, victim.schema() + "." + table));
            if (!said.equals(REFUSED)) {
                faults.add(table + ": \"" + attempt + "\" by another firm is answered " + said);
            }
        }
    }

    /** First value of the answer as that firm's role, or the SQLState of the refusal. */
    private String answer(Firms.Firm as, String sql) {
        try (Connection connection = firms.app().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + as.schema() + "; set local search_path to " + as.schema() + ", extensions");
            boolean rows = statement.execute(sql);
            String answer = rows ? texts(statement.getResultSet()).toString().replaceAll("[\\[\\]]", "") : "done";
            connection.rollback();
            return answer;
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        return texts(statement.executeQuery(query));
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
