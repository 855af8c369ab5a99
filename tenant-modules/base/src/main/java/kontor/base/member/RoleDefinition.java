package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a role. */
public final class RoleDefinition {

    /** The definition. */
    public static final EntityDefinition<Role> VALUE = EntityDefinition.of(Role.class, "base.role", "roles")
            .icon("shield-check").title(Role_.NAME).subtitle(Role_.DESCRIPTION).service(RoleService.class)
            .list(Role_.NAME, Role_.DESCRIPTION, Role_.KEY)
            .form("general", Role_.NAME, Role_.DESCRIPTION, Role_.KEY)
            .sortable(Role_.NAME).filterable(Role_.KEY)
            .kind(FieldKind.LONG_TEXT, Role_.DESCRIPTION)
            .related("grants", "base.role-grant", RoleGrant_.ROLE)
            .related("positions", "base.position-role", PositionRole_.ROLE)
            .exchanged().build();

    private RoleDefinition() {
    }
}
