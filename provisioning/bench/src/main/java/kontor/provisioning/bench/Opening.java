package kontor.provisioning.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Takes the firm's role and schema for the running transaction, as the product does. */
public final class Opening {
    private static final String OPEN = """
            SET LOCAL ROLE %1$s; SET LOCAL search_path TO %1$s, extensions; SET LOCAL statement_timeout TO '30000';\
            SET LOCAL lock_timeout TO '10000'; SET LOCAL kontor.member TO '%2$s'; SET LOCAL kontor.member_name TO '%3$s';\
            SET LOCAL kontor.action TO '%4$s'; SET TRANSACTION %5$s;\
            SELECT status, name, modules, epoch, locale, currency, time_zone, brand_color, logo_file,\
             (SELECT concat_ws(' ', number, id, master_key, wrapped) FROM platform_key ORDER BY number DESC LIMIT 1) AS data_key FROM platform_tenant""";
    private static final String RENAME = "SET LOCAL kontor.action TO '%s'";
    private static final String MEMBER = """
            SELECT m.id, m.name, (SELECT id FROM base_company ORDER BY created_at LIMIT 1) FROM base_member m WHERE m.subject = ?""";

    private Opening() {
    }

    /** Opens the running transaction. Errors: the firm is not active. */
    public static void open(Connection connection, Who who, String action, boolean readOnly) throws SQLException {
        String sql = String.format(OPEN, who.schema(), who.member() == null ? "" : who.member(), who.name() == null ? "" : who.name(),
                action, readOnly ? "READ ONLY" : "READ WRITE");
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                if (!row.next() || !"active".equals(row.getString(1))) {
                    throw new IllegalStateException("The firm is not active");
                }
                row.getArray(3).getArray();
            }
        }
    }

    /** Names the use case that the rest of the transaction belongs to. */
    static void rename(Connection connection, String action) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.format(RENAME, action));
        }
    }

    /** The member with an identifier, in a firm; asked once, in a transaction of its own. */
    public static Who member(Connection connection, String schema, UUID organization, String subject) throws SQLException {
        open(connection, new Who(schema, organization, null, null, null), "base.party.read", true);
        try (PreparedStatement query = connection.prepareStatement(MEMBER)) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Who(schema, organization, row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class));
            }
        } finally {
            connection.commit();
        }
    }
}
