package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a position's role. */
public final class PositionRoleDefinition {

    /** The definition. */
    public static final EntityDefinition<PositionRole> VALUE =
            EntityDefinition.of(PositionRole.class, "base.position-role", "position-roles")
                    .icon("shield-plus").title(PositionRole_.POSITION).subtitle(PositionRole_.ROLE).sortByLatest("createdAt")
                    .service(PositionRoleService.class)
                    .list(PositionRole_.POSITION, PositionRole_.ROLE, PositionRole_.SCOPE)
                    .form("general", PositionRole_.POSITION, PositionRole_.ROLE, PositionRole_.SCOPE)
                    .filterable(PositionRole_.POSITION, PositionRole_.ROLE)
                    .reference(PositionRole_.POSITION, "base.position", PositionRole_.POSITION)
                    .reference(PositionRole_.ROLE, "base.role", PositionRole_.ROLE)
                    .exchanged().build();

    private PositionRoleDefinition() {
    }
}
