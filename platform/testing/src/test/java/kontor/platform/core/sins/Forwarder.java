package kontor.platform.core.sins;

import jakarta.persistence.EntityManager;

/** Runs whatever SQL it is given. */
public class Forwarder {

    Object run(EntityManager entities, String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
