package kontor.platform.core.sins;

import jakarta.persistence.EntityManager;

/** Builds SQL by format. */
public class Compositor {

    Object drop(EntityManager entities, String table) {
        String sql = String.format("drop table %s", table);
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
