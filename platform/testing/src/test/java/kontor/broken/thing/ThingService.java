package kontor.broken.thing;

import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Offers an action that no role allows. */
public class ThingService extends RecordService<Thing> {

    /**
     * What is asked.
     *
     * @param reason in words
     */
    public record Breaking(String reason) {
    }

    @Override
    public EntityDefinition<Thing> definition() {
        return ThingDefinition.VALUE;
    }

    /** Nobody may. */
    @Action("broken.thing.smash")
    public Row smash(UUID id, long version, Breaking input) {
        return null;
    }
}
