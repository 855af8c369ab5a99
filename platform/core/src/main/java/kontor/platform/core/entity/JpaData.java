package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.ScopedQuery;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Scope;
import kontor.platform.core.search.SearchIndex;
import kontor.platform.core.security.Running;

/** The one door to stored records: adds the record rule of the running action to every query. */
@ApplicationScoped
public class JpaData implements Data {

    // Names of two firms that fall on the same number only wait for each other.
    private static final String ALONE = """
            SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?1, 0))) AS held""";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    SearchIndex index;

    @Override
    public <E extends DomainEntity> ScopedQuery<E> scoped(Class<E> type) {
        return scoped(type, running.scope());
    }

    /** A query with the record rule of a scope given; null reaches nothing. */
    <E> ScopedQuery<E> scoped(Class<E> type, Scope scope) {
        JpqlQuery<E> query = new JpqlQuery<>(entities, type);
        RecordRule.of(scope, running.get()).addTo(query);
        return query;
    }

    @Override
    public <E> ScopedQuery<E> unscoped(Class<E> type) {
        return new JpqlQuery<>(entities, type);
    }

    @Override
    public boolean visible(EntityDefinition<?> definition, UUID id) {
        return running.get().may(definition.permission("read"))
                && scoped(definition.type(), running.get().scope(definition.permission("read"))).find(id).isPresent();
    }

    @Override
    public <E> E add(E entity) {
        entities.persist(entity);
        // What the house makes by itself, such as the delivery of an order, is found as well as what a person has entered.
        if (entity instanceof DomainEntity made) {
            Modules.all().definition(made.getClass()).ifPresent(definition -> index.put(definition, made));
        }
        return entity;
    }

    @Override
    public void remove(Object entity) {
        entities.remove(entity);
    }

    @Override
    public <E> E pointer(Class<E> type, UUID id) {
        return entities.getReference(type, id);
    }

    @Override
    public void alone(String name) {
        entities.createNativeQuery(ALONE).setParameter(1, name).getSingleResult();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
