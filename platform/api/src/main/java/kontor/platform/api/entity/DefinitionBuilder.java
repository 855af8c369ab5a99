package kontor.platform.api.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.platform.api.workflow.Workflow;

/**
 * Collects what an {@link EntityDefinition} says. Attribute names are the constants of the generated metamodel.
 *
 * @param <E> the entity
 */
public final class DefinitionBuilder<E extends DomainEntity> {

    final Class<E> type;
    final String name;
    final String plural;
    String icon = "file";
    String title = "name";
    String subtitle;
    final List<String> list = new ArrayList<>();
    final Map<String, List<String>> form = new LinkedHashMap<>();
    final List<String> search = new ArrayList<>();
    final Set<String> sortable = new LinkedHashSet<>();
    final Set<String> filterable = new LinkedHashSet<>();
    final Set<String> sensitive = new LinkedHashSet<>();
    final Map<String, FieldKind> kinds = new HashMap<>();
    final Map<String, String> targets = new HashMap<>();
    final Map<String, String> publicNames = new HashMap<>();
    String sort;
    boolean descending;
    String stateField;
    Workflow<?> workflow;
    Class<? extends RecordService<E>> service;
    final List<Related> related = new ArrayList<>();
    final Set<String> board = new LinkedHashSet<>();
    final Map<String, FieldCondition> conditions = new LinkedHashMap<>();
    CalendarDays calendar;
    final List<String> printed = new ArrayList<>();
    final Set<String> completed = new LinkedHashSet<>();
    boolean exchanged;
    boolean extensible;
    Lines lines;
    String owner;

    DefinitionBuilder(Class<E> type, String name, String plural) {
        this.type = type;
        this.name = name;
        this.plural = plural;
        publicNames.put("ownerId", "owner");
        publicNames.put("createdBy", "createdBy");
        targets.put("ownerId", "base.member");
        targets.put("createdBy", "base.member");
        targets.put("changedBy", "base.member");
        targets.put("companyId", "base.company");
        publicNames.put("companyId", "company");
        sortable.add("createdAt");
        sortable.add("changedAt");
        filterable.addAll(List.of("createdAt", "changedAt", "ownerId", "createdBy", "archived", "source", "externalKey"));
    }

    /** Tabler icon shown with its records. */
    public DefinitionBuilder<E> icon(String tabler) {
        icon = tabler;
        return this;
    }

    /** The attribute that names a record to people; {@code name} unless said. */
    public DefinitionBuilder<E> title(String attribute) {
        title = attribute;
        return this;
    }

    /** The attribute shown as second line where records are looked up. */
    public DefinitionBuilder<E> subtitle(String attribute) {
        subtitle = attribute;
        return this;
    }

    /** Columns of the list. */
    public DefinitionBuilder<E> list(String... attributes) {
        list.addAll(List.of(attributes));
        return this;
    }

    /** A section of the form. */
    public DefinitionBuilder<E> form(String section, String... attributes) {
        form.put(section, List.of(attributes));
        return this;
    }

    /** Attributes found by full-text search. */
    public DefinitionBuilder<E> search(String... attributes) {
        search.addAll(List.of(attributes));
        return this;
    }

    /** Attributes that lists may be sorted by (and filtered): each needs an index (column, id). */
    public DefinitionBuilder<E> sortable(String... attributes) {
        sortable.addAll(List.of(attributes));
        filterable.addAll(List.of(attributes));
        return this;
    }

    /** Attributes that lists may be filtered by. */
    public DefinitionBuilder<E> filterable(String... attributes) {
        filterable.addAll(List.of(attributes));
        return this;
    }

    /** Attributes that only roles naming them may see. */
    public DefinitionBuilder<E> sensitive(String... attributes) {
        sensitive.addAll(List.of(attributes));
        return this;
    }

    /** Says what sort of value an attribute holds, where its Java type does not. */
    public DefinitionBuilder<E> kind(FieldKind kind, String... attributes) {
        for (String attribute : attributes) {
            kinds.put(attribute, kind);
        }
        return this;
    }

    /** An attribute of type UUID that points at a record of the named definition. */
    public DefinitionBuilder<E> reference(String attribute, String definition, String publicName) {
        targets.put(attribute, definition);
        publicNames.put(attribute, publicName);
        return this;
    }

    /** The usual sort, from low to high. */
    public DefinitionBuilder<E> sortBy(String attribute) {
        sort = attribute;
        return this;
    }

    /** The usual sort, from high to low. */
    public DefinitionBuilder<E> sortByLatest(String attribute) {
        sort = attribute;
        descending = true;
        return this;
    }

    /** The attribute that holds the state, and its legal moves. */
    public DefinitionBuilder<E> workflow(String attribute, Workflow<?> moves) {
        stateField = attribute;
        workflow = moves;
        filterable.add(attribute);
        return this;
    }

    /** States shown as lanes of a board. */
    public DefinitionBuilder<E> board(Enum<?>... states) {
        for (Enum<?> state : states) {
            board.add(state.name());
        }
        return this;
    }

    /** Shows attributes only where {@code attribute} has one of the values: they mean nothing for other records. */
    public DefinitionBuilder<E> shownWhen(String attribute, Set<? extends Enum<?>> values, String... attributes) {
        FieldCondition condition = new FieldCondition(attribute, values.stream().map(Enum::name).collect(Collectors.toSet()));
        for (String shown : attributes) {
            conditions.put(shown, condition);
        }
        return this;
    }

    /** Shows records in a calendar, on the day of that attribute. */
    public DefinitionBuilder<E> calendar(String day) {
        return calendar(day, null, null);
    }

    /** Shows records in a calendar, at the moments of those attributes, or on the day if they have none. All are filterable. */
    public DefinitionBuilder<E> calendar(String day, String starts, String ends) {
        calendar = new CalendarDays(day, starts, ends);
        filterable.add(day);
        if (starts != null) {
            filterable.add(starts);
        }
        return this;
    }

    /** The service that serves its records. */
    public DefinitionBuilder<E> service(Class<? extends RecordService<E>> serving) {
        service = serving;
        return this;
    }

    /**
     * Records of another definition whose {@code field} points here. In the states {@code followedIn} such a record is what
     * usually comes next: one press makes it of this one.
     */
    public DefinitionBuilder<E> related(String key, String definition, String field, Enum<?>... followedIn) {
        related.add(new Related(key, definition, field, names(followedIn)));
        return this;
    }

    private static Set<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lines that are written with a record, on its page: records of another definition whose {@code field} points here, in
     * the order of {@code place}. {@code open} are the states in which they may be changed; none given, they always may.
     */
    public DefinitionBuilder<E> lines(String key, String definition, String field, String place, Enum<?>... open) {
        lines = new Lines(key, definition, field, place, names(open));
        return related(key, definition, field);
    }

    /** What the service gives a value where nobody does, such as the day of a document: required, but nobody has to type it. */
    public DefinitionBuilder<E> completed(String... attributes) {
        completed.addAll(List.of(attributes));
        return this;
    }

    /**
     * Lets its records be printed, with these fields: of a document, what its head tells and, of amounts that nobody types,
     * what its lines come to; an option is what the document is called. Of a line, its columns.
     */
    public DefinitionBuilder<E> print(String... fields) {
        printed.addAll(List.of(fields));
        return this;
    }

    /** The definition of another module that has the same records in full, and is shown instead where that module is on. */
    public DefinitionBuilder<E> owner(String definition) {
        owner = definition;
        return this;
    }

    /** Lets its records be exported as a table and, unless the product alone writes them, imported. */
    public DefinitionBuilder<E> exchanged() {
        exchanged = true;
        return this;
    }

    /** Lets firms add fields of their own: the column {@code custom} needs a GIN index of {@code jsonb_path_ops}. */
    public DefinitionBuilder<E> extensible() {
        extensible = true;
        return this;
    }

    /** The finished definition. Errors: an attribute that the entity does not have. */
    public EntityDefinition<E> build() {
        Map<String, FieldDefinition> fields = new FieldReader<>(this).read();
        renameAll(list);
        renameAll(search);
        form.replaceAll((section, names) -> names.stream().map(this::publicName).toList());
        renameAll(printed);
        Map<String, FieldCondition> named = new LinkedHashMap<>();
        conditions.forEach((shown, when) -> named.put(publicName(shown), new FieldCondition(publicName(when.field()), when.values())));
        conditions.clear();
        conditions.putAll(named);
        sort = publicName(sort == null ? title : sort);
        title = publicName(title);
        subtitle = subtitle == null ? null : publicName(subtitle);
        stateField = stateField == null ? null : publicName(stateField);
        return new EntityDefinition<>(this, fields);
    }

    String publicName(String attribute) {
        return publicNames.getOrDefault(attribute, attribute);
    }

    private void renameAll(List<String> attributes) {
        attributes.replaceAll(this::publicName);
    }
}
