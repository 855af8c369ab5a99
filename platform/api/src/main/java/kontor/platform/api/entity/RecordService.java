package kontor.platform.api.entity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.api.security.Action;

/**
 * The operations that every record has. A module's service extends it, gives the definition and adds what is its own.
 * In {@code @Action("*.read")} the star stands for the definition's name.
 *
 * @param <E> the entity
 */
public abstract class RecordService<E extends DomainEntity> {

    @Inject
    Records records;

    /** What users see of the entity. */
    public abstract EntityDefinition<E> definition();

    /** One page of the records that the caller may see. */
    @Action(value = "*.read", readOnly = true)
    public Page list(ListQuery query) {
        return records.list(definition(), query);
    }

    /** How many records {@link #list} would find in all. */
    @Action(value = "*.read", readOnly = true)
    public long count(ListQuery query) {
        return records.count(definition(), query);
    }

    /**
     * Numbers and sums of the records that {@link #list} would find, by a field.
     *
     * @param groupBy public name of an option, state, reference or yes-or-no field
     * @param sum     public name of a money or number field; null for numbers only
     */
    @Action(value = "*.read", readOnly = true)
    public List<Total> totals(ListQuery query, String groupBy, String sum) {
        return records.totals(definition(), query, groupBy, sum);
    }

    /** One record. Errors: {@link RecordNotFound}. */
    @Action(value = "*.read", readOnly = true)
    public Row get(UUID id) {
        return records.get(definition(), id);
    }

    /** Names of the actions that the caller may take on the record as it stands. */
    @Action(value = "*.read", readOnly = true)
    public List<String> legalActions(UUID id) {
        return records.legalActions(definition(), id);
    }

    /** What happened to a record, latest first. Errors: {@link RecordNotFound}. */
    @Action(value = "*.read", readOnly = true)
    public List<Change> history(UUID id) {
        return records.history(definition(), id);
    }

    /** A record as it stood at a moment. Errors: {@link RecordNotFound}, also if it was not there then. */
    @Action(value = "*.read", readOnly = true)
    public Row asOf(UUID id, java.time.Instant moment) {
        return records.asOf(definition(), id, moment);
    }

    /** A new record. Errors: {@link InvalidInput}. */
    @Action("*.create")
    public Row create(Row values) {
        return records.create(this, values);
    }

    /** Changes fields of a record. Errors: {@link RecordNotFound}, {@link VersionConflict}, {@link InvalidInput}. */
    @Action("*.update")
    public Row update(UUID id, long version, Row changes) {
        return records.update(this, id, version, changes);
    }

    /** Takes a record out of daily use. Errors: as {@link #update}. */
    @Action("*.archive")
    public Row archive(UUID id, long version) {
        return act(id, version, DomainEntity::archive);
    }

    /** Brings a record back. Errors: as {@link #update}. */
    @Action("*.archive")
    public Row restore(UUID id, long version) {
        return act(id, version, DomainEntity::restore);
    }

    /** Deletes a record that nothing refers to. Errors: as {@link #update}, and a violation that names archiving. */
    @Action("*.delete")
    public void delete(UUID id, long version) {
        records.delete(this, id, version);
    }

    /** Loads a record that the caller may change, lets {@code change} work on it, and writes it. */
    protected Row act(UUID id, long version, Consumer<E> change) {
        return records.change(this, id, version, change);
    }

    /** A chance to derive values and to check rules before a record is written, new or changed. */
    protected void beforeWrite(E entity) {
    }

    /** A chance to act in the same transaction once a new record is written. */
    protected void afterCreate(E entity) {
    }

    /** A chance to refuse the deletion of a record. */
    protected void beforeDelete(E entity) {
    }

    /** Whether an action of the service's own, beside the workflow, makes sense for a record as it stands. */
    protected boolean offers(String action, Row row) {
        return true;
    }

    /** For the platform: calls {@link #offers}. */
    public boolean isOffered(String action, Row row) {
        return offers(action, row);
    }

    /** For the platform: calls {@link #beforeWrite}. */
    public void prepare(E entity) {
        beforeWrite(entity);
    }

    /** For the platform: calls {@link #afterCreate}. */
    public void created(E entity) {
        afterCreate(entity);
    }

    /** For the platform: calls {@link #beforeDelete}. */
    public void deleting(E entity) {
        beforeDelete(entity);
    }
}
