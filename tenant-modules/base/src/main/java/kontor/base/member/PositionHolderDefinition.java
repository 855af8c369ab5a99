package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a member's holding of a position. */
public final class PositionHolderDefinition {

    /** The definition. */
    public static final EntityDefinition<PositionHolder> VALUE =
            EntityDefinition.of(PositionHolder.class, "base.position-holder", "position-holders")
                    .icon("user-check").title(PositionHolder_.POSITION).subtitle(PositionHolder_.MEMBER).sortByLatest("createdAt")
                    .service(PositionHolderService.class)
                    .list(PositionHolder_.POSITION, PositionHolder_.MEMBER)
                    .form("general", PositionHolder_.POSITION, PositionHolder_.MEMBER)
                    .filterable(PositionHolder_.POSITION, PositionHolder_.MEMBER)
                    .reference(PositionHolder_.POSITION, "base.position", PositionHolder_.POSITION)
                    .reference(PositionHolder_.MEMBER, "base.member", PositionHolder_.MEMBER)
                    .exchanged().build();

    private PositionHolderDefinition() {
    }
}
