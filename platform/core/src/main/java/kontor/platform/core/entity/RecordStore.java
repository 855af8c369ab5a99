package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Records;
import kontor.platform.api.entity.Row;
import kontor.platform.api.entity.VersionConflict;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.core.audit.HistoryReader;
import kontor.platform.core.search.SearchIndex;
import kontor.platform.core.security.Running;

/** Carries out the operations that every record has. */
@ApplicationScoped
public class RecordStore implements Records {

    private static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Running running;

    @Inject
    JpaData data;

    @Inject
    ListReader reader;

    @Inject
    TotalsReader totals;

    @Inject
    RowWriter writer;

    @Inject
    SearchIndex index;

    @Inject
    HistoryReader historyReader;

    @Inject
    LegalActions legal;

    @Inject
    Provenance provenance;

    @Override
    public Page list(EntityDefinition<?> definition, ListQuery query) {
        return reader.page(definition, query);
    }

    @Override
    public long count(EntityDefinition<?> definition, ListQuery query) {
        return reader.count(definition, query);
    }

    @Override
    public List<Total> totals(EntityDefinition<?> definition, ListQuery query, String groupBy, String sum) {
        return totals.of(definition, query, groupBy, sum);
    }

    @Override
    public Row get(EntityDefinition<?> definition, UUID id) {
        return reader.one(definition, id);
    }

    @Override
    public List<String> legalActions(EntityDefinition<?> definition, UUID id) {
        return legal.of(definition, reader.one(definition, id));
    }

    @Override
    public List<Change> history(EntityDefinition<?> definition, UUID id) {
        reader.one(definition, id);
        return historyReader.changes(definition, id);
    }

    @Override
    public Row asOf(EntityDefinition<?> definition, UUID id, Instant moment) {
        return historyReader.asOf(definition, reader.one(definition, id), moment);
    }

    @Override
    public <E extends DomainEntity> Row create(RecordService<E> service, Row values) {
        E entity = newInstance(service.definition());
        provenance.mark(service.definition(), entity);
        writer.write(service.definition(), entity, values, "create");
        service.prepare(entity);
        writer.validateNew(service.definition(), entity);
        entities.persist(entity);
        entities.flush();
        service.created(entity);
        return written(service.definition(), entity);
    }

    @Override
    public <E extends DomainEntity> Row update(RecordService<E> service, UUID id, long version, Row changes) {
        return change(service, id, version, entity -> writer.write(service.definition(), entity, changes, "update"));
    }

    @Override
    public <E extends DomainEntity> Row change(RecordService<E> service, UUID id, long version, Consumer<E> change) {
        E entity = locked(service.definition(), id, version);
        change.accept(entity);
        // Stamped first: a rule may flush to see its own change, and the record is then written only once.
        entity.stampChanged(clock.instant(), running.get().member());
        service.prepare(entity);
        writer.validate(service.definition(), entity);
        return written(service.definition(), entity);
    }

    @Override
    public <E extends DomainEntity> void delete(RecordService<E> service, UUID id, long version) {
        E entity = locked(service.definition(), id, version);
        service.deleting(entity);
        entities.remove(entity);
        index.remove(service.definition(), id);
        entities.flush();
        // Foreign keys wait for the commit; asked now, the refusal reaches whoever deletes.
        entities.createNativeQuery(CHECK_NOW).executeUpdate();
    }

    /** The record, locked so that no other writer comes between reading its version and writing. */
    private <E extends DomainEntity> E locked(EntityDefinition<E> definition, UUID id, long version) {
        E entity = data.scoped(definition.type()).find(id).orElseThrow(() -> new RecordNotFound(definition.name(), id));
        entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        if (entity.getVersion() != version) {
            throw new VersionConflict(id, reader.one(definition, id));
        }
        return entity;
    }

    private <E extends DomainEntity> Row written(EntityDefinition<E> definition, E entity) {
        entities.flush();
        index.put(definition, entity);
        return reader.written(definition, entity.getId());
    }

    private static <E extends DomainEntity> E newInstance(EntityDefinition<E> definition) {
        try {
            var constructor = definition.type().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(definition.type() + " lacks a constructor without arguments", failure);
        }
    }
}
