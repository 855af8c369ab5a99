package kontor.platform.api.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A query whose alias for the record is {@code r} and to which the record rule has been added already. Conditions are
 * constants in JPQL with named parameters.
 *
 * @param <E> the entity
 */
public interface ScopedQuery<E> {

    /** Adds a condition, such as {@code "r.stage = :stage"}; several are joined by "and". */
    ScopedQuery<E> where(String condition);

    /** Gives a named parameter its value. */
    ScopedQuery<E> with(String parameter, Object value);

    /** Order of the answers, such as {@code "r.name, r.id"}. */
    ScopedQuery<E> orderBy(String order);

    /** At most so many answers. */
    ScopedQuery<E> limit(int most);

    /**
     * Locks the records found against other writers until the transaction ends, one after the other in the order asked for,
     * and answers them as they stand then. Whoever locks several gives an order, so that two of them never wait for each other.
     */
    ScopedQuery<E> locked();

    /** The records. */
    List<E> list();

    /** The first record. */
    Optional<E> first();

    /** The record of that id. */
    Optional<E> find(UUID id);

    /** Number of records. */
    long count();

    /**
     * Totals or projections: an answer per group.
     *
     * @param answer     record class with a constructor that takes the expressions in order
     * @param select     expressions, such as {@code "r.stage, count(r), sum(r.amount.amount)"}
     * @param groupBy    expressions to group by; empty for none
     */
    <T> List<T> select(Class<T> answer, String select, String groupBy);
}
