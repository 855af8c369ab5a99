package kontor.platform.core.entity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.Sort;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Scope;
import kontor.platform.core.search.SearchWords;

/** The conditions of one question, joined from constant pieces; all that callers send becomes a parameter. */
final class Conditions {

    // PostgreSQL takes "x = true" for x when it plans, so the index on the document is used.
    private static final String FOUND = """
            r.id in (select s.id from SearchEntry s where s.entity = :searchEntity
             and sql('(? @@ to_tsquery(''simple'', ?))', s.document, :searchWords) = true)""";

    // Containment is what the GIN index on the document answers.
    private static final String IS_OWN = "sql('(? @> cast(? as jsonb))', r.custom, :%s)";
    private static final String HAS_OWN = "sql('jsonb_exists(?, ?)', r.custom, :%s)";

    private final EntityDefinition<?> definition;
    private final Access access;
    private final Values values;
    private final Seals seals;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions(EntityDefinition<?> definition, Access access, Scope scope, Clock clock, Seals seals) {
        this.definition = definition;
        this.access = access;
        this.values = new Values(access, clock);
        this.seals = seals;
        RecordRule rule = RecordRule.of(scope, access);
        if (rule.condition() != null) {
            add(rule.condition(), rule.parameters());
        }
    }

    void add(String condition, Map<String, Object> with) {
        conditions.add("(" + condition + ")");
        parameters.putAll(with);
    }

    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Words to be found; where the caller may not see all that is searched, in the title alone. */
    void text(String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        boolean all = definition.search().stream().allMatch(f -> access.mayRead(definition, definition.field(f)));
        String query = seals.query(definition, SearchWords.query(words), words);
        if (all && !definition.search().isEmpty() && !query.isEmpty()) {
            add(FOUND, Map.of("searchEntity", definition.name(), "searchWords", query));
        } else {
            filter(new Filter(definition.title(), Filter.Operator.CONTAINS, List.of(words)));
        }
    }

    void filter(Filter filter) {
        FieldDefinition field = definition.find(filter.field()).filter(f -> access.mayRead(definition, f))
                .orElseThrow(() -> new InvalidInput("filter", "platform.unknown-field", filter.field()));
        if (!field.filterable() && !field.name().equals(definition.title())) {
            throw new InvalidInput("filter", "platform.not-filterable", filter.field());
        }
        if (field.isCustom()) {
            custom(field, filter);
            return;
        }
        String path = compared(field);
        String name = "p" + parameters.size();
        switch (filter.operator()) {
            case EMPTY -> add(path + " is null", Map.of());
            case PRESENT -> add(path + " is not null", Map.of());
            case EQ -> add(path + " in :" + name, Map.of(name, all(field, filter)));
            case NE -> add(path + " is null or " + path + " not in :" + name, Map.of(name, all(field, filter)));
            case CONTAINS, STARTS -> like(field, filter, path, name);
            default -> ordered(field, filter, path, name);
        }
    }

    /** The firm's own fields can be told equal or not, and there or not. */
    private void custom(FieldDefinition field, Filter filter) {
        String name = "p" + parameters.size();
        switch (filter.operator()) {
            case EMPTY -> add(HAS_OWN.formatted(name) + " = false", Map.of(name, field.custom().key()));
            case PRESENT -> add(HAS_OWN.formatted(name) + " = true", Map.of(name, field.custom().key()));
            case EQ, NE -> {
                boolean equal = filter.operator() == Filter.Operator.EQ;
                List<String> either = new ArrayList<>();
                Map<String, Object> documents = new LinkedHashMap<>();
                for (Object value : all(field, filter)) {
                    String each = name + "x" + documents.size();
                    either.add(IS_OWN.formatted(each) + (equal ? " = true" : " = false"));
                    documents.put(each, CustomValues.document(field, value));
                }
                add(String.join(equal ? " or " : " and ", either), documents);
            }
            default -> throw new InvalidInput("filter", "platform.operator-unfit", filter.written());
        }
    }

    private void like(FieldDefinition field, Filter filter, String path, String name) {
        if (!field.kind().isText() || field.sensitive()) {
            throw new InvalidInput("filter", "platform.operator-unfit", filter.written());
        }
        String literal = filter.values().get(0).replaceAll("([\\\\%_])", "\\\\$1");
        add("function('fold', " + path + ") like function('fold', :" + name + ")",
                Map.of(name, filter.operator() == Filter.Operator.CONTAINS ? "%" + literal + "%" : literal + "%"));
    }

    private void ordered(FieldDefinition field, Filter filter, String path, String name) {
        if (!field.kind().isOrdered() && !field.kind().isText() || field.sensitive()) {
            throw new InvalidInput("filter", "platform.operator-unfit", filter.written());
        }
        add(path + " " + sign(filter.operator()) + " :" + name, Map.of(name, comparable(field, filter.values().get(0))));
    }

    private static String sign(Filter.Operator operator) {
        return switch (operator) {
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
            default -> throw new IllegalArgumentException("No sign for " + operator);
        };
    }

    private List<Object> all(FieldDefinition field, Filter filter) {
        return filter.values().stream().map(v -> comparable(field, v)).toList();
    }

    private Object comparable(FieldDefinition field, String written) {
        Object value = values.read(field, written);
        if (value == null) {
            throw new InvalidInput("filter", "platform.filter-malformed", field.name() + ":" + written);
        }
        if (field.sensitive()) {
            return seals.fingerprint(definition, field, value.toString());
        }
        return field.kind() == FieldKind.MONEY ? ((kontor.platform.api.value.Money) value).getAmount() : value;
    }

    /** Sealed values can only be told equal or not, by their fingerprints. */
    private static String compared(FieldDefinition field) {
        return field.sensitive() ? fingerprint(path(field)) : path(field);
    }

    /** The fingerprint in a sealed value; an index on the same expression serves it. */
    static String fingerprint(String path) {
        return "sql('split_part(?, ''.'', 2)', " + path + ")";
    }

    private static String path(FieldDefinition field) {
        String path = "r." + field.attribute();
        return switch (field.kind()) {
            case MONEY -> path + ".amount";
            case REFERENCE -> field.type() == UUID.class ? path : path + ".id";
            default -> path;
        };
    }

    /** Only what comes after the end of a page. Nulls count as greater than all, as PostgreSQL sorts them. */
    void after(Cursor cursor, List<Sort> order) {
        StringBuilder text = new StringBuilder();
        String bound = "";
        String closing = "";
        for (int i = 0; i < order.size(); i++) {
            FieldDefinition field = definition.field(order.get(i).field());
            String path = path(field);
            boolean down = order.get(i).descending();
            String written = cursor.values().get(i);
            String name = "after" + i;
            if (written == null) {
                text.append(down ? path + " is not null or (" + path + " is null and (" : "(" + path + " is null and (");
            } else {
                parameters.put(name, comparable(field, written));
                String beyond = down ? path + " < :" + name : path + " > :" + name + (field.required() ? "" : " or " + path + " is null");
                text.append(beyond).append(" or (").append(path).append(" = :").append(name).append(" and (");
                if (i == 0 && field.required()) {
                    bound = path + (down ? " <= :" : " >= :") + name + " and ";
                }
            }
            closing += "))";
        }
        boolean down = order.get(order.size() - 1).descending();
        text.append("r.id ").append(down ? "<" : ">").append(" :afterId").append(closing);
        parameters.put("afterId", cursor.id());
        conditions.add("(" + bound + "(" + text + "))");
    }
}
