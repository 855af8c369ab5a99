package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a position. */
public final class PositionDefinition {

    /** The definition. */
    public static final EntityDefinition<Position> VALUE = EntityDefinition.of(Position.class, "base.position", "positions")
            .icon("hierarchy").title(Position_.NAME).subtitle(Position_.DESCRIPTION).service(PositionService.class)
            .list(Position_.NAME, Position_.PARENT, Position_.SUBSTITUTE, Position_.SUBSTITUTE_ACTS)
            .form("general", Position_.NAME, Position_.PARENT, Position_.DESCRIPTION)
            .form("substitute", Position_.SUBSTITUTE, Position_.SUBSTITUTE_ACTS)
            .sortable(Position_.NAME).filterable(Position_.PARENT, Position_.SUBSTITUTE)
            .kind(FieldKind.LONG_TEXT, Position_.DESCRIPTION)
            .reference(Position_.PARENT, "base.position", Position_.PARENT)
            .reference(Position_.SUBSTITUTE, "base.member", Position_.SUBSTITUTE)
            .related("holders", "base.position-holder", PositionHolder_.POSITION)
            .related("roles", "base.position-role", PositionRole_.POSITION)
            .related("below", "base.position", Position_.PARENT)
            .exchanged().build();

    private PositionDefinition() {
    }
}
