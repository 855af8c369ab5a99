package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;

/**
 * Tells where the next record that this thread makes comes from. No form or program may set that field by field, so an
 * import says it here, just before it has the service make the record.
 */
@ApplicationScoped
public class Provenance {

    private record Origin(String definition, String source, String key) {
    }

    private static final ThreadLocal<Origin> NEXT = new ThreadLocal<>();

    /** The next new record of the definition is the one of that key in the source system. */
    public void next(EntityDefinition<?> definition, String source, String key) {
        NEXT.set(new Origin(definition.name(), source, key));
    }

    /** Nothing is known of the next one; to be called when the record has been made or refused. */
    public void forget() {
        NEXT.remove();
    }

    /** Notes the origin on a new record; records that its service makes beside it do not get it. */
    void mark(EntityDefinition<?> definition, DomainEntity entity) {
        Origin origin = NEXT.get();
        if (origin != null && origin.definition().equals(definition.name())) {
            entity.comesFrom(origin.source(), origin.key());
            NEXT.remove();
        }
    }
}
