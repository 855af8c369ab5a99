package kontor.provisioning.engine.tenant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.provisioning.engine.InvalidRequest;
import kontor.provisioning.engine.TenantRequest;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;

/**
 * Reads and writes {@code control.tenant} and, in the same transaction, the firm's own row in its schema: the two never
 * disagree, and nothing else writes either.
 */
public final class TenantDirectory {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String COLUMNS = """
            select id, alias, name, schema_name, organization_id, status, modules,
                   array(select key from jsonb_each_text(pins) order by key) as pinned,
                   array(select value from jsonb_each_text(pins) order by key) as pinned_at,
                   locale, currency, time_zone, country, created_at from control.tenant""";
    private static final String ALL = COLUMNS + " where status <> 'deleted' order by alias nulls last, created_at, id";
    private static final String BY_ALIAS = COLUMNS + " where alias = ?";
    private static final String BY_ALIAS_LOCKED = BY_ALIAS + " for update";
    private static final String BY_ID_LOCKED = COLUMNS + " where id = ?::uuid and status <> 'deleted' for update";
    private static final String NEXT_READY = COLUMNS + " where status = 'ready' order by created_at limit 1 for update skip locked";
    private static final String COUNT_READY = "select count(*) from control.tenant where status = 'ready'";
    private static final String ADD_READY = "insert into control.tenant (schema_name) values (?)";
    private static final String CLAIM = """
            update control.tenant set status = 'active', claimed_at = now(), alias = ?, name = ?, country = ?, currency = ?, locale = ?,
              time_zone = ?, organization_id = ?::uuid, modules = ?::text[] where id = ?::uuid""";
    private static final String CLAIM_OWN = """
            update {schema}.platform_tenant set status = 'active', alias = ?, name = ?, country = ?, currency = ?, locale = ?,
              time_zone = ?, modules = ?::text[], created_at = now(), epoch = epoch + 1""";
    private static final String SET_STATUS = "update control.tenant set status = ? where id = ?::uuid";
    private static final String SET_OWN_STATUS = "update {schema}.platform_tenant set status = ?, epoch = epoch + 1";
    private static final String SET_MODULES = "update control.tenant set modules = ?::text[] where id = ?::uuid";
    private static final String SET_OWN_MODULES = "update {schema}.platform_tenant set modules = ?::text[], epoch = epoch + 1";
    private static final String SET_PIN = "update control.tenant set pins = pins || jsonb_build_object(?::text, ?::text) where id = ?::uuid";
    private static final String REMOVE_PIN = "update control.tenant set pins = pins - ?::text where id = ?::uuid";
    private static final String SET_ORGANIZATION = "update control.tenant set organization_id = ?::uuid where id = ?::uuid";
    private static final String DELETE = """
            update control.tenant set status = 'deleted', deleted_at = now(), former_alias = alias, alias = null, name = '',
              organization_id = null, modules = '{}', pins = '{}' where id = ?::uuid""";

    /** All schemas but the deleted: firms by alias, then the pool. */
    public List<Tenant> all(Session session) throws SQLException {
        return session.list(ALL, TenantDirectory::tenant);
    }

    /** @throws TenantNotFound if no firm has the alias */
    public Tenant get(Session session, String alias) throws SQLException {
        return session.first(BY_ALIAS, TenantDirectory::tenant, alias).orElseThrow(() -> new TenantNotFound(alias));
    }

    /** As {@link #get}; nobody else changes the firm until the transaction ends. */
    public Tenant lock(Session session, String alias) throws SQLException {
        return session.first(BY_ALIAS_LOCKED, TenantDirectory::tenant, alias).orElseThrow(() -> new TenantNotFound(alias));
    }

    /** Locks a schema by its identity; empty if it has been deleted. */
    public Optional<Tenant> lock(Session session, UUID id) throws SQLException {
        return session.first(BY_ID_LOCKED, TenantDirectory::tenant, id);
    }

    /** How many schemas wait for a firm. */
    public int ready(Session session) throws SQLException {
        return session.first(COUNT_READY, row -> row.getInt(1)).orElse(0);
    }

    /** Notes a new schema of the pool. */
    public void addReady(Session session, SchemaName schema) throws SQLException {
        session.update(ADD_READY, schema.value());
    }

    /** The oldest ready schema that nobody else is just claiming, locked; empty if the pool is. */
    public Optional<Tenant> nextReady(Session session) throws SQLException {
        return session.first(NEXT_READY, TenantDirectory::tenant);
    }

    /** Gives a ready schema to a firm. */
    public void claim(Session session, Tenant ready, TenantRequest firm, List<String> modules) throws SQLException {
        requireFree(session, firm);
        try {
            session.update(CLAIM, firm.alias(), firm.name(), firm.country(), firm.currency(), firm.locale(), firm.timeZone(),
                    firm.organizationId(), modules, ready.id());
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw taken(firm, e);
            }
            throw e;
        }
        session.update(ready.schema().into(CLAIM_OWN), firm.alias(), firm.name(), firm.country(), firm.currency(), firm.locale(),
                firm.timeZone(), modules);
    }

    private void requireFree(Session session, TenantRequest firm) throws SQLException {
        if (session.first(BY_ALIAS, TenantDirectory::tenant, firm.alias()).isPresent()) {
            throw aliasTaken(firm);
        }
    }

    /** Two may ask for the same at the same moment: then the database decides. */
    private static InvalidRequest taken(TenantRequest firm, SQLException e) {
        boolean organization = String.valueOf(e.getMessage()).contains("organization_id");
        return organization ? new InvalidRequest("organizationId", firm.organizationId() + " belongs to another tenant.") : aliasTaken(firm);
    }

    private static InvalidRequest aliasTaken(TenantRequest firm) {
        return new InvalidRequest("alias", "'" + firm.alias() + "' is taken. Choose another one.");
    }

    /** Locks or opens a firm. */
    public void setStatus(Session session, Tenant tenant, TenantStatus status) throws SQLException {
        session.update(SET_STATUS, status.code(), tenant.id());
        session.update(tenant.schema().into(SET_OWN_STATUS), status.code());
    }

    /** Notes which modules are switched on. */
    public void setModules(Session session, Tenant tenant, List<String> modules) throws SQLException {
        session.update(SET_MODULES, modules, tenant.id());
        session.update(tenant.schema().into(SET_OWN_MODULES), modules);
    }

    /** Holds a module at a version. */
    public void pin(Session session, Tenant tenant, String module, String version) throws SQLException {
        session.update(SET_PIN, module, version, tenant.id());
    }

    /** Lets a module go with the program again. */
    public void unpin(Session session, Tenant tenant, String module) throws SQLException {
        session.update(REMOVE_PIN, module, tenant.id());
    }

    /** Notes the firm's organization in the identity server. */
    public void setOrganization(Session session, Tenant tenant, UUID organization) throws SQLException {
        session.update(SET_ORGANIZATION, organization, tenant.id());
    }

    /** Keeps of a firm only that it was there. */
    public void delete(Session session, Tenant tenant) throws SQLException {
        session.update(DELETE, tenant.id());
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(row.getObject("id", UUID.class), row.getString("alias"), row.getString("name"),
                new SchemaName(row.getString("schema_name")), row.getObject("organization_id", UUID.class),
                TenantStatus.of(row.getString("status")), texts(row, "modules"), pins(row), row.getString("locale"),
                row.getString("currency"), row.getString("time_zone"), row.getString("country"), row.getTimestamp("created_at").toInstant());
    }

    private static Map<String, String> pins(ResultSet row) throws SQLException {
        List<String> modules = texts(row, "pinned");
        List<String> versions = texts(row, "pinned_at");
        Map<String, String> pins = new LinkedHashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            pins.put(modules.get(i), versions.get(i));
        }
        return pins;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return new ArrayList<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
