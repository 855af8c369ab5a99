package kontor.provisioning.cli.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.tenant.Tenant;

/**
 * Sets dates of demo records back, so that a firm filled a minute ago looks as if it had been at work for months. No use
 * case may do that, so the tables' owner does, with the row triggers off: history begins when the firm was filled.
 */
public final class DemoDates {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String SET = "UPDATE %s.%s SET %s = ? WHERE source = 'demo' AND external_key = ?";
    private static final String SET_DAY = "UPDATE %s.%s SET %s = date_trunc('day', now()) + make_interval(days => ?, hours => 10) WHERE source = 'demo' AND external_key = ?";
    private static final String TRIGGERS = "ALTER TABLE %s.%s %s TRIGGER USER";

    private final DataSource migrator;

    /** @param migrator the login that owns the firms' tables */
    public DemoDates(DataSource migrator) {
        this.migrator = migrator;
    }

    /** Sets the columns that the plan names to what the rows say. */
    @SuppressWarnings("unchecked")
    void set(Tenant firm, DemoPlan.Kind kind, List<NamedCsvRecord> rows) {
        String schema = checked(firm.schema().toString());
        String table = checked((String) kind.dates().get("table"));
        Map<String, String> columns = (Map<String, String>) kind.dates().get("columns");
        new Transactions(migrator).run(session -> {
            session.execute(String.format(TRIGGERS, schema, table, "DISABLE"));
            for (NamedCsvRecord row : rows) {
                for (Map.Entry<String, String> column : columns.entrySet()) {
                    set(session, schema, table, checked(column.getValue()), row.getField(column.getKey()), kind.key(row));
                }
            }
            // Foreign keys that wait for the commit would hold the table.
            session.execute("SET CONSTRAINTS ALL IMMEDIATE");
            session.execute(String.format(TRIGGERS, schema, table, "ENABLE"));
        });
    }

    private static void set(Session session, String schema, String table, String column, String value, String key) throws SQLException {
        OptionalInt days = RelativeDay.of(value);
        if (days.isPresent()) {
            session.update(String.format(SET_DAY, schema, table, column), days.getAsInt(), key);
        } else if (value.matches("\\d+")) {
            session.update(String.format(SET, schema, table, column), Integer.parseInt(value), key);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name in the database: " + name);
        }
        return name;
    }
}
