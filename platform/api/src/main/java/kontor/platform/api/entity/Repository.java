package kontor.platform.api.entity;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds records of one entity for its service. Every query, totals included, goes through {@link #scoped()}.
 *
 * @param <E> the entity
 */
public abstract class Repository<E extends DomainEntity> {

    @Inject
    Data data;

    private final Class<E> type;

    /** For proxies. */
    protected Repository() {
        this(null);
    }

    /** A repository of that entity. */
    protected Repository(Class<E> type) {
        this.type = type;
    }

    /** A query that sees only what the caller may see. */
    protected ScopedQuery<E> scoped() {
        return data.scoped(type);
    }

    /** The record of that id, if the caller may see it. */
    public Optional<E> find(UUID id) {
        return scoped().find(id);
    }

    /** Makes a new record persistent. */
    public E add(E entity) {
        return data.add(entity);
    }

    /** Removes a record. */
    public void remove(E entity) {
        data.remove(entity);
    }

    /** A pointer at a record of another type, not read yet. */
    protected <T> T pointer(Class<T> other, UUID id) {
        return data.pointer(other, id);
    }
}
