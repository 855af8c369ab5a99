package kontor.platform.api.entity;

import java.util.UUID;

/** The one door to stored records, behind {@link Repository}; works inside the running action. */
public interface Data {

    /** A query over the records of a type that the caller's scope for the running action allows. */
    <E extends DomainEntity> ScopedQuery<E> scoped(Class<E> type);

    /** A query over a type that belongs to the platform's own working and bears no record rule. */
    <E> ScopedQuery<E> unscoped(Class<E> type);

    /** Whether the caller may read that record: for what is said about records of any kind. */
    boolean visible(EntityDefinition<?> definition, UUID id);

    /** Makes a new record persistent. */
    <E> E add(E entity);

    /** Removes a record. */
    void remove(Object entity);

    /** A pointer at a record, not read yet. */
    <E> E pointer(Class<E> type, UUID id);

    /**
     * Waits until no other transaction of the firm holds that name, and holds it until this one ends: for making a record
     * that may be there once only. Taken before any record is locked.
     */
    void alone(String name);

    /** Writes what is pending, so that queries and constraints see it. */
    void flush();
}
