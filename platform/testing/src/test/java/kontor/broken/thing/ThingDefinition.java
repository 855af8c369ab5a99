package kontor.broken.thing;

import kontor.platform.api.entity.EntityDefinition;

/** Names what is not there. */
public final class ThingDefinition {

    /** The definition. */
    public static final EntityDefinition<Thing> VALUE = EntityDefinition.of(Thing.class, "broken.thing", "Things")
            .list("name", "colour").sensitive("name").form("general", "name").workflow("phase", Phase.FLOW).service(ThingService.class)
            .related("parts", "broken.part", "thing").build();

    private ThingDefinition() {
    }
}
