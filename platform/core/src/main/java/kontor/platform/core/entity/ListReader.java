package kontor.platform.core.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Sort;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Scope;
import kontor.platform.core.security.Running;

/** Reads rows by definition: projections of what the caller may see, in keyset pages. */
@ApplicationScoped
public class ListReader {

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    Clock clock;

    @Inject
    Seals seals;

    @Inject
    OpenReferences references;

    // By the very list that one member's rights hold, and for as long as they do.
    private final Cache<List<FieldDefinition>, List<FieldPath>> ways = Caffeine.newBuilder().weakKeys().build();

    /** One page. Errors: {@link InvalidInput} for a field, sort, filter or cursor that cannot be. */
    public Page page(EntityDefinition<?> bare, ListQuery question) {
        EntityDefinition<?> definition = running.get().known(bare);
        int limit = Math.max(1, Math.min(ListQuery.MOST, question.limit()));
        List<Sort> order = order(definition, question);
        List<FieldDefinition> wanted = wanted(definition, question);
        List<FieldPath> paths = FieldPath.of(wanted);
        Conditions conditions = conditions(definition, question);
        if (question.after() != null) {
            conditions.after(Cursor.read(question.after(), definition.name(), question, order), order);
        }
        Query query = select(definition, paths, order, conditions);
        query.setMaxResults(limit + 1).setFirstResult(question.after() == null ? Math.max(0, question.offset()) : 0);
        List<Object[]> found = rows(query);
        List<Row> items = new ArrayList<>();
        for (Object[] selected : found.subList(0, Math.min(limit, found.size()))) {
            items.add(row(definition, selected, paths));
        }
        references.label(definition, items);
        return new Page(items, found.size() > limit ? cursor(definition, question, order, found.get(limit - 1)) : null);
    }

    /** Number of matches. */
    public long count(EntityDefinition<?> definition, ListQuery question) {
        Conditions conditions = conditions(definition, question);
        Query query = entities.createQuery("select count(r) from " + EntityName.of(definition.type()) + " r" + conditions.text());
        conditions.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    /** One record with all fields that the caller may see. Errors: {@link RecordNotFound}. */
    public Row one(EntityDefinition<?> definition, UUID id) {
        return one(definition, id, running.scope());
    }

    /** A record that the caller has just written: they know it, even if they have handed it to somebody else by that. */
    Row written(EntityDefinition<?> definition, UUID id) {
        return one(definition, id, Scope.ALL);
    }

    private Row one(EntityDefinition<?> bare, UUID id, Scope scope) {
        Access access = running.get();
        EntityDefinition<?> definition = access.known(bare);
        List<FieldPath> paths = ways.get(running.readable(definition), FieldPath::of);
        Conditions conditions = new Conditions(definition, access, scope, clock, seals);
        conditions.add("r.id = :id", Map.of("id", id));
        Row found = rows(select(definition, paths, List.of(), conditions)).stream().findFirst().map(s -> row(definition, s, paths))
                .orElseThrow(() -> new RecordNotFound(definition.name(), id));
        references.label(definition, List.of(found));
        return found;
    }

    Conditions conditions(EntityDefinition<?> definition, ListQuery question) {
        Conditions conditions = new Conditions(running.get().known(definition), running.get(), running.scope(), clock, seals);
        if (!question.archived()) {
            conditions.add("r.archived = false", Map.of());
        }
        conditions.text(question.text());
        question.filters().forEach(conditions::filter);
        return conditions;
    }

    private Query select(EntityDefinition<?> definition, List<FieldPath> paths, List<Sort> order, Conditions conditions) {
        List<String> expressions = new ArrayList<>(List.of("r.id", "r.version"));
        StringBuilder joins = new StringBuilder();
        paths.forEach(path -> {
            expressions.addAll(path.expressions());
            joins.append(path.join());
        });
        List<String> sorting = new ArrayList<>();
        for (Sort sort : order) {
            String expression = FieldPath.of(definition.field(sort.field()), "s").order();
            expressions.add(expression);
            sorting.add(expression + (sort.descending() ? " desc" : ""));
        }
        if (!order.isEmpty()) {
            sorting.add("r.id" + (order.get(order.size() - 1).descending() ? " desc" : ""));
        }
        String text = "select " + String.join(", ", expressions) + " from " + EntityName.of(definition.type()) + " r" + joins
                + conditions.text() + (sorting.isEmpty() ? "" : " order by " + String.join(", ", sorting));
        Query query = entities.createQuery(text);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Row row(EntityDefinition<?> definition, Object[] selected, List<FieldPath> paths) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> units = new HashMap<>();
        int at = 2;
        for (FieldPath path : paths) {
            at = path.read(selected, at, values, units);
            if (path.field().sensitive()) {
                values.computeIfPresent(path.field().name(), (name, stored) -> seals.open(definition, path.field(), (UUID) selected[0], stored));
            }
        }
        return new Row((UUID) selected[0], ((Number) selected[1]).longValue(), values, units);
    }

    private static String cursor(EntityDefinition<?> definition, ListQuery question, List<Sort> order, Object[] last) {
        List<String> values = new ArrayList<>();
        for (int i = last.length - order.size(); i < last.length; i++) {
            values.add(last[i] == null ? null : last[i] instanceof Enum<?> e ? e.name() : last[i].toString());
        }
        return new Cursor(values, (UUID) last[0]).written(definition.name(), question, order);
    }

    private List<Sort> order(EntityDefinition<?> definition, ListQuery question) {
        List<Sort> asked = question.sort().isEmpty() ? List.of(new Sort(definition.sort(), definition.descending())) : question.sort();
        for (Sort sort : asked) {
            FieldDefinition field = definition.find(sort.field()).filter(f -> running.get().mayRead(definition, f))
                    .orElseThrow(() -> new InvalidInput("sort", "platform.unknown-field", sort.field()));
            if (!field.sortable() && !field.name().equals(definition.sort())) {
                throw new InvalidInput("sort", "platform.not-sortable", sort.field());
            }
        }
        return asked;
    }

    private List<FieldDefinition> wanted(EntityDefinition<?> definition, ListQuery question) {
        Access access = running.get();
        List<FieldDefinition> wanted = new ArrayList<>();
        for (String name : question.fields().isEmpty() ? definition.list() : question.fields()) {
            FieldDefinition field = definition.find(name).filter(f -> access.mayRead(definition, f)).orElse(null);
            if (field != null && field.kind() != FieldKind.CUSTOM) {
                wanted.add(field);
            } else if (!question.fields().isEmpty()) {
                throw new InvalidInput("fields", "platform.unknown-field", name);
            }
        }
        return wanted;
    }
}
