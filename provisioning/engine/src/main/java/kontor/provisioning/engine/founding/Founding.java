package kontor.provisioning.engine.founding;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;
import kontor.platform.api.value.Uuids;
import kontor.provisioning.engine.ProvisioningFailure;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.tenant.Tenant;

/**
 * Writes what a firm needs before its own people can act: the company, the roles that its modules bring, and people in
 * positions. Each method is one transaction and may be repeated: what is there stays as it is.
 */
public final class Founding {

    private static final String COMPANY = """
            insert into {schema}.base_company (id, version, created_at, changed_at, name, currency, country)
            select ?, 1, now(), now(), ?, ?, ? where not exists (select 1 from {schema}.base_company)""";
    private static final String ROLE = """
            insert into {schema}.base_role (id, version, created_at, changed_at, name, key, company_id)
            select ?, 1, now(), now(), ?, ?, (select id from {schema}.base_company order by created_at limit 1)
            on conflict do nothing""";
    private static final String GRANT = """
            insert into {schema}.base_role_grant (id, version, created_at, changed_at, role_id, action, scope, fields)
            select ?, 1, now(), now(), r.id, ?, ?, ? from {schema}.base_role r where r.key = ?""";
    private static final String MEMBER = """
            insert into {schema}.base_member (id, version, created_at, changed_at, name, email, subject, company_id)
            select ?, 1, now(), now(), ?, ?, ?, (select id from {schema}.base_company order by created_at limit 1)
            on conflict do nothing""";
    private static final String POSITION = """
            insert into {schema}.base_position (id, version, created_at, changed_at, name, parent_id)
            select ?, 1, now(), now(), ?, (select id from {schema}.base_position where name = ?) on conflict do nothing""";
    private static final String HOLDER = """
            insert into {schema}.base_position_holder (id, version, created_at, changed_at, position_id, member_id)
            select ?, 1, now(), now(), p.id, m.id from {schema}.base_position p, {schema}.base_member m
            where p.name = ? and m.subject = ? on conflict do nothing""";
    private static final String CARRIES = """
            insert into {schema}.base_position_role (id, version, created_at, changed_at, position_id, role_id)
            select ?, 1, now(), now(), p.id, r.id from {schema}.base_position p, {schema}.base_role r
            where p.name = ? and r.key = ? on conflict do nothing""";

    private final Transactions transactions;

    /** @param migrator connections of the login {@code kontor_migrator} */
    public Founding(DataSource migrator) {
        transactions = new Transactions(migrator);
    }

    /** Makes the firm's company and the roles of its modules. */
    public void found(Tenant tenant) {
        transactions.run(session -> {
            SchemaName schema = tenant.schema();
            session.update(schema.into(COMPANY), Uuids.next(), tenant.name(), tenant.currency(), tenant.country());
            for (BusinessModule module : modules(tenant.modules())) {
                for (RoleTemplate role : module.roles()) {
                    role(session, tenant, module, role);
                }
            }
        });
    }

    /** Lets somebody in. */
    public void join(Tenant tenant, Newcomer person) {
        transactions.run(session -> {
            SchemaName schema = tenant.schema();
            session.update(schema.into(MEMBER), Uuids.next(), person.name(), person.email(), person.subject().toString());
            session.update(schema.into(POSITION), Uuids.next(), person.position(), person.reportsTo());
            session.update(schema.into(HOLDER), Uuids.next(), person.position(), person.subject().toString());
            for (String role : person.roles()) {
                if (session.update(schema.into(CARRIES), Uuids.next(), person.position(), role) == 0 && !known(session, schema, role)) {
                    throw new ProvisioningFailure("There is no role " + role + ". Roles come with their modules; switch the module on first.");
                }
            }
        });
    }

    private static boolean known(Session session, SchemaName schema, String role) throws SQLException {
        return session.first(schema.into("select 1 from {schema}.base_role where key = ?"), row -> row.getInt(1), role).isPresent();
    }

    private static void role(Session session, Tenant tenant, BusinessModule module, RoleTemplate role) throws SQLException {
        SchemaName schema = tenant.schema();
        UUID id = Uuids.next();
        if (session.update(schema.into(ROLE), id, label(module, role.key(), tenant.locale()), role.key()) == 0) {
            return;
        }
        for (Grant grant : role.grants()) {
            session.update(schema.into(GRANT), Uuids.next(), grant.action(), grant.scope().name(),
                    grant.fields().isEmpty() ? null : String.join(",", grant.fields()), role.key());
        }
    }

    private static List<BusinessModule> modules(List<String> wanted) {
        return ServiceLoader.load(BusinessModule.class).stream().map(ServiceLoader.Provider::get)
                .filter(module -> wanted.contains(module.id())).toList();
    }

    private static String label(BusinessModule module, String role, String locale) {
        try {
            return ResourceBundle.getBundle(module.labels(), Locale.forLanguageTag(locale),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString("role." + role);
        } catch (MissingResourceException missing) {
            return role;
        }
    }
}
