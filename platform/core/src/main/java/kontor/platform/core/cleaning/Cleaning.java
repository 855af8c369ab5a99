package kontor.platform.core.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes out what has had its time: answers kept for repeated requests, and input that nobody came back to. */
@ApplicationScoped
public class Cleaning {

    private static final String REQUESTS = "DELETE FROM platform_idempotency WHERE created_at < now() - interval '24 hours'";
    private static final String DRAFTS = "DELETE FROM platform_draft WHERE changed_at < now() - interval '30 days'";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    /** For the container. */
    public Cleaning() {
        // The container sets what is needed.
    }

    /** Works through a given entity manager, outside a container. */
    public Cleaning(EntityManager entities) {
        this.entities = entities;
    }

    /** Cleans the tenant of the running transaction; tells how many rows went. */
    public int run() {
        return entities.createNativeQuery(REQUESTS).executeUpdate() + entities.createNativeQuery(DRAFTS).executeUpdate();
    }
}
