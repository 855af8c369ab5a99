package kontor.base.store;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.ScopedQuery;

/** The door to data for tests of queries: every record is everybody's. */
public record TestData(EntityManager entities) implements Data {

    /** Gives a bean what it has injected: this door, and the other parts by their types. */
    public <T> T wire(T bean, Object... parts) {
        List<Object> all = new ArrayList<>(List.of(parts));
        all.add(this);
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isGiven(field)) {
                    all.stream().filter(part -> fits(field, part)).findFirst().ifPresent(part -> set(bean, field, part));
                }
            }
        }
        return bean;
    }

    private static boolean isGiven(Field field) {
        return field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)
                || field.isAnnotationPresent(Resource.class);
    }

    private static boolean fits(Field field, Object part) {
        return field.getType().isInstance(part) || field.getType() == int.class && part instanceof Integer;
    }

    private static void set(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Override
    public <E extends DomainEntity> ScopedQuery<E> scoped(Class<E> type) {
        return unscoped(type);
    }

    @Override
    public <E> ScopedQuery<E> unscoped(Class<E> type) {
        return new Question<>(entities, type, new ArrayList<>(), new LinkedHashMap<>(), new String[] {""}, new int[1]);
    }

    @Override
    public boolean visible(EntityDefinition<?> definition, UUID id) {
        return entities.find(definition.type(), id) != null;
    }

    @Override
    public <E> E add(E entity) {
        if (entity instanceof DomainEntity record) {
            record.stampCreated(Instant.now(), null, null);
        }
        entities.persist(entity);
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
        // A test has the firm to itself.
    }

    @Override
    public void flush() {
        entities.flush();
    }

    private record Question<E>(EntityManager entities, Class<E> type, List<String> conditions, Map<String, Object> parameters,
                               String[] order, int[] most) implements ScopedQuery<E> {

        @Override
        public ScopedQuery<E> where(String condition) {
            conditions.add("(" + condition + ")");
            return this;
        }

        @Override
        public ScopedQuery<E> with(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        @Override
        public ScopedQuery<E> orderBy(String expression) {
            order[0] = " order by " + expression;
            return this;
        }

        @Override
        public ScopedQuery<E> limit(int number) {
            most[0] = number;
            return this;
        }

        @Override
        public ScopedQuery<E> locked() {
            return this;
        }

        @Override
        public List<E> list() {
            return query("select r from ", "", type).getResultList();
        }

        @Override
        public Optional<E> first() {
            return limit(1).list().stream().findFirst();
        }

        @Override
        public Optional<E> find(UUID id) {
            return where("r.id = :id").with("id", id).first();
        }

        @Override
        public long count() {
            return query("select count(r) from ", "", Long.class).getSingleResult();
        }

        @Override
        public <T> List<T> select(Class<T> answer, String select, String groupBy) {
            String grouping = groupBy.isEmpty() ? "" : " group by " + groupBy;
            return query("select new " + answer.getName() + "(" + select + ") from ", grouping, answer).getResultList();
        }

        private <T> TypedQuery<T> query(String select, String grouping, Class<T> answer) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            TypedQuery<T> query = entities.createQuery(select + entities.getMetamodel().entity(type).getName() + " r" + where + grouping
                    + (answer == Long.class ? "" : order[0]), answer);
            parameters.forEach(query::setParameter);
            return most[0] > 0 ? query.setMaxResults(most[0]) : query;
        }
    }
}
