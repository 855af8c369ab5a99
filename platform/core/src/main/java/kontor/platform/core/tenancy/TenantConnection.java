package kontor.platform.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.platform.core.key.WrappedKey;

/**
 * Gives the running transaction its tenant: the only class that sets role, search path and the session's notes. All is
 * set locally, so it ends with the transaction; without it the login has no rights at all.
 */
@ApplicationScoped
public class TenantConnection {

    // SET takes no bind parameters: every value put in has been checked against a pattern or escaped just before.
    // Put together by hand: once in every transaction, a formatter takes longer than all the rest here.
    private static final String SCHEMA = "%1$s";
    private static final String OPEN = "SET LOCAL ROLE %1$s; SET LOCAL search_path TO %1$s, extensions; ";
    private static final String MEMBER = "SET LOCAL statement_timeout TO '30000'; SET LOCAL lock_timeout TO '10000'; SET LOCAL kontor.member TO '";
    private static final String MEMBER_NAME = "'; SET LOCAL kontor.member_name TO '";
    private static final String ACTING = "'; SET LOCAL kontor.action TO '";
    private static final String ACCESS = "'; SET TRANSACTION ";
    private static final String STATE = """
            ; SELECT status, name, modules, epoch, locale, currency, time_zone, brand_color, logo_file,
            (SELECT concat_ws(' ', number, id, master_key, wrapped) FROM platform_key ORDER BY number DESC LIMIT 1) AS data_key
            FROM platform_tenant""";
    private static final String NAME_MEMBER = "SET LOCAL kontor.member TO '%s'; SET LOCAL kontor.member_name TO '%s'";
    private static final String NAME_ACTION = "SET LOCAL kontor.action TO '";
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\]");
    private static final Pattern ACTION = Pattern.compile("[a-zA-Z0-9._*-]{1,120}");

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    /** Opens the transaction for the tenant and tells the tenant's state. Errors: the tenant's schema is not there. */
    public TenantState open(Session session) {
        String sql = OPEN.replace(SCHEMA, session.tenant().schema()).concat(MEMBER) + (session.member() == null ? "" : session.member())
                + MEMBER_NAME + escape(session.memberName()) + ACTING + action(session.action())
                + ACCESS + (session.readOnly() ? "READ ONLY" : "READ WRITE") + STATE;
        try (Statement statement = connection().createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
                if (!rows && statement.getUpdateCount() == -1) {
                    throw new IllegalStateException("The tenant's row is missing");
                }
            }
            try (ResultSet row = statement.getResultSet()) {
                return state(row);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The transaction cannot be opened for its tenant", failure);
        }
    }

    /** Writes what the persistence provider still holds back. Errors: those of the database. */
    public void write() {
        entities.flush();
    }

    /** Names the member, once known, for what the database notes of this transaction. */
    public void name(UUID member, String memberName) {
        execute(String.format(NAME_MEMBER, member, escape(memberName)));
    }

    /** Names the use case that the rest of the transaction belongs to. */
    public void rename(String action) {
        execute(NAME_ACTION + action(action) + "'");
    }

    private void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The transaction cannot be told who acts", failure);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static String action(String action) {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("Not an action: " + action);
        }
        return action;
    }

    private static String escape(String text) {
        return text == null ? "" : UNSAFE.matcher(text).replaceAll("").replace("'", "''");
    }

    private static TenantState state(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new IllegalStateException("The tenant's row is missing");
        }
        return new TenantState(row.getString("status"), row.getString("name"),
                Set.of((String[]) row.getArray("modules").getArray()), row.getLong("epoch"),
                Locale.forLanguageTag(row.getString("locale")), row.getString("currency").trim(),
                ZoneId.of(row.getString("time_zone")), row.getString("brand_color"),
                row.getObject("logo_file", UUID.class), dataKey(row.getString("data_key")));
    }

    private static WrappedKey dataKey(String stored) {
        return stored == null ? null : WrappedKey.parse(stored);
    }
}
