package kontor.platform.core.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds tenants by alias in the control schema. What never changes (schema, organization) is kept for a while; what
 * can change at any moment (status, modules, rights) is read in the tenant's own transaction.
 */
@ApplicationScoped
public class TenantDirectory {

    private static final String BY_ALIAS = """
            SELECT id, alias, name, schema_name, organization_id FROM control.tenant
            WHERE alias = ? AND status IN ('active', 'suspended')""";

    @Resource(lookup = "jdbc/control")
    DataSource control;

    private final Cache<String, Tenant> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(20)).build();

    /** The tenant of that alias, if there is one. */
    public Optional<Tenant> find(String alias) {
        // A firm not found is asked for again: it may be founded at any moment.
        return Optional.ofNullable(known.get(alias, name -> read(name).orElse(null)));
    }

    private Optional<Tenant> read(String alias) {
        try (Connection connection = control.getConnection(); PreparedStatement query = connection.prepareStatement(BY_ALIAS)) {
            query.setString(1, alias);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(tenant(found)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The tenant directory cannot be read", failure);
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(row.getObject("id", UUID.class), row.getString("alias"), row.getString("name"),
                row.getString("schema_name"), row.getObject("organization_id", UUID.class));
    }
}
