package kontor.platform.api.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;

/**
 * The platform's engine behind {@link RecordService}: every method works inside the running action, adds the record
 * rule of the action's scope, and leaves out or refuses fields that the caller may not see or write.
 */
public interface Records {

    /** One page. */
    Page list(EntityDefinition<?> definition, ListQuery query);

    /** Number of matches. */
    long count(EntityDefinition<?> definition, ListQuery query);

    /** Numbers and sums by a field. */
    List<Total> totals(EntityDefinition<?> definition, ListQuery query, String groupBy, String sum);

    /** One record. */
    Row get(EntityDefinition<?> definition, UUID id);

    /** Actions legal in the record's state and permitted to the caller. */
    List<String> legalActions(EntityDefinition<?> definition, UUID id);

    /** Changes of a record, latest first. */
    List<Change> history(EntityDefinition<?> definition, UUID id);

    /** The record at a moment. */
    Row asOf(EntityDefinition<?> definition, UUID id, Instant moment);

    /** Makes a record. */
    <E extends DomainEntity> Row create(RecordService<E> service, Row values);

    /** Changes fields. */
    <E extends DomainEntity> Row update(RecordService<E> service, UUID id, long version, Row changes);

    /** Changes a record by its own methods. */
    <E extends DomainEntity> Row change(RecordService<E> service, UUID id, long version, Consumer<E> change);

    /** Deletes a record. */
    <E extends DomainEntity> void delete(RecordService<E> service, UUID id, long version);
}
