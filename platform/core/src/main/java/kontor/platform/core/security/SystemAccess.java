package kontor.platform.core.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.security.MemberGrants;
import kontor.platform.api.security.Scope;
import kontor.platform.core.tenancy.TenantState;

/** The rights of the system itself in a tenant: every action and field of the modules that are switched on, and no member. */
final class SystemAccess extends AccessSnapshot {

    private static final MemberGrants NOBODY = new MemberGrants(null, "", null, null, Set.of(), Map.of(), false);

    SystemAccess(String tenant, TenantState state, List<CustomField> added) {
        this(tenant, state, NOBODY, added);
    }

    /** Acts for a member who has set it off; their own rights do not count. */
    SystemAccess(String tenant, TenantState state, MemberGrants member, List<CustomField> added) {
        super(tenant, state, member, added);
    }

    @Override
    public Scope scope(String action) {
        return moduleOn(action) ? Scope.ALL : null;
    }

    @Override
    public boolean mayRead(EntityDefinition<?> definition, FieldDefinition field) {
        return moduleOn(definition.permission("read"));
    }

    @Override
    public boolean mayWrite(EntityDefinition<?> definition, FieldDefinition field, String operation) {
        return field.writable() && moduleOn(definition.permission(operation));
    }

    @Override
    public Reason explain(String action) {
        boolean on = moduleOn(action);
        return new Reason(on, on ? "granted" : "module-off", List.of());
    }
}
