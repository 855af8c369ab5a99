package kontor.platform.core.entity;

import jakarta.persistence.Entity;

/** What a class is called in queries. */
final class EntityName {

    private EntityName() {
    }

    /** The name that {@link Entity} gives, or else the class's own. Some names, such as Member or Order, are words of JPQL. */
    static String of(Class<?> type) {
        Entity entity = type.getAnnotation(Entity.class);
        return entity == null || entity.name().isEmpty() ? type.getSimpleName() : entity.name();
    }
}
