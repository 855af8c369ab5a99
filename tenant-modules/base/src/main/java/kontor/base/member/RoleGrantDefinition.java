package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of the permission matrix. */
public final class RoleGrantDefinition {

    /** The definition. */
    public static final EntityDefinition<RoleGrant> VALUE = EntityDefinition.of(RoleGrant.class, "base.role-grant", "role-grants")
            .icon("key").title(RoleGrant_.ACTION).subtitle(RoleGrant_.ROLE).service(RoleGrantService.class)
            .list(RoleGrant_.ROLE, RoleGrant_.ACTION, RoleGrant_.SCOPE, RoleGrant_.FIELDS)
            .form("general", RoleGrant_.ROLE, RoleGrant_.ACTION, RoleGrant_.SCOPE, RoleGrant_.FIELDS)
            .sortable(RoleGrant_.ACTION).filterable(RoleGrant_.ROLE, RoleGrant_.SCOPE)
            .reference(RoleGrant_.ROLE, "base.role", RoleGrant_.ROLE)
            .exchanged().build();

    private RoleGrantDefinition() {
    }
}
