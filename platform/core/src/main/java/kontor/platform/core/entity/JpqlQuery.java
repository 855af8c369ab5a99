package kontor.platform.core.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.ScopedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Joins constant pieces of JPQL into one query. No value is ever part of the text: values are parameters, names come
 * from code.
 */
final class JpqlQuery<E> implements ScopedQuery<E> {

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String order = "";
    private int most;
    private boolean locked;

    JpqlQuery(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

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
        order = " order by " + expression;
        return this;
    }

    @Override
    public ScopedQuery<E> limit(int number) {
        most = number;
        return this;
    }

    @Override
    public ScopedQuery<E> locked() {
        locked = true;
        return this;
    }

    @Override
    public List<E> list() {
        TypedQuery<E> query = prepared("select r from ", "", type);
        if (locked) {
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(QueryHints.REFRESH, HintValues.TRUE);
        }
        return query.getResultList();
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
        return prepared("select count(r) from ", "", Long.class).getSingleResult();
    }

    @Override
    public <T> List<T> select(Class<T> answer, String select, String groupBy) {
        String grouping = groupBy.isEmpty() ? "" : " group by " + groupBy;
        return prepared("select new " + answer.getName() + "(" + select + ") from ", grouping, answer).getResultList();
    }

    private <T> TypedQuery<T> prepared(String select, String grouping, Class<T> answer) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String sorting = answer == Long.class ? "" : order;
        TypedQuery<T> query = entities.createQuery(select + EntityName.of(type) + " r" + where + grouping + sorting, answer);
        parameters.forEach(query::setParameter);
        if (most > 0) {
            query.setMaxResults(most);
        }
        return query;
    }
}
