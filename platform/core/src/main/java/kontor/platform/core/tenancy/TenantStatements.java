package kontor.platform.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Statements of the platform's own tables, in the running transaction of the tenant. They go to the driver as they are:
 * a native query of the persistence provider is parsed and prepared anew each time, which costs several times what the
 * statement does. What the provider still holds back is not written first.
 */
@ApplicationScoped
public class TenantStatements {

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {

        /** What the row says. Errors: those of the driver. */
        T of(ResultSet row) throws SQLException;
    }

    /** Carries a statement out; {@code values} stand for its question marks. Returns the number of rows. */
    public int run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The statement was refused", failure);
        }
    }

    /** The first row that a statement finds. */
    public <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement statement = prepared(sql, values); ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("The statement was refused", failure);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
