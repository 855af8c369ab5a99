package kontor.platform.api.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kontor.platform.api.workflow.Workflow;

/**
 * What users and programs see of an entity: the one description from which list and record screens, REST, OpenAPI,
 * import and export, search and permissions are derived. Holds no logic. Immutable.
 *
 * @param <E> the entity
 */
public final class EntityDefinition<E extends DomainEntity> {

    private final Class<E> type;
    private final String name;
    private final String plural;
    private final String icon;
    private final String title;
    private final String subtitle;
    private final Map<String, FieldDefinition> fields;
    private final List<String> list;
    private final Map<String, List<String>> form;
    private final List<String> search;
    private final String sort;
    private final boolean descending;
    private final String stateField;
    private final Workflow<?> workflow;
    private final Class<? extends RecordService<E>> service;
    private final List<Related> related;
    private final boolean exchanged;
    private final Set<String> board;
    private final boolean extensible;
    private final Lines lines;
    private final String owner;
    private final Map<String, FieldCondition> conditions;
    private final CalendarDays calendar;
    private final List<String> printed;

    EntityDefinition(DefinitionBuilder<E> from, Map<String, FieldDefinition> fields) {
        type = from.type;
        name = from.name;
        plural = from.plural;
        icon = from.icon;
        title = from.title;
        subtitle = from.subtitle;
        this.fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        list = List.copyOf(from.list);
        form = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(from.form));
        search = List.copyOf(from.search);
        sort = from.sort;
        descending = from.descending;
        stateField = from.stateField;
        workflow = from.workflow;
        service = from.service;
        related = List.copyOf(from.related);
        exchanged = from.exchanged;
        extensible = from.extensible;
        lines = from.lines;
        owner = from.owner;
        board = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(from.board));
        conditions = Map.copyOf(from.conditions);
        calendar = from.calendar;
        printed = List.copyOf(from.printed);
    }

    private EntityDefinition(EntityDefinition<E> bare, List<CustomField> more) {
        type = bare.type;
        name = bare.name;
        plural = bare.plural;
        icon = bare.icon;
        title = bare.title;
        subtitle = bare.subtitle;
        list = bare.list;
        search = bare.search;
        sort = bare.sort;
        descending = bare.descending;
        stateField = bare.stateField;
        workflow = bare.workflow;
        service = bare.service;
        related = bare.related;
        exchanged = bare.exchanged;
        board = bare.board;
        extensible = bare.extensible;
        lines = bare.lines;
        owner = bare.owner;
        conditions = bare.conditions;
        calendar = bare.calendar;
        printed = bare.printed;
        Map<String, FieldDefinition> all = new LinkedHashMap<>(bare.fields);
        more.forEach(field -> all.put(CustomField.PREFIX + field.key(), field.field()));
        fields = java.util.Collections.unmodifiableMap(all);
        form = form(bare, more);
    }

    private static Map<String, List<String>> form(EntityDefinition<?> bare, List<CustomField> more) {
        Map<String, List<String>> sections = new LinkedHashMap<>(bare.form);
        List<String> inUse = more.stream().filter(field -> !field.archived()).map(field -> CustomField.PREFIX + field.key()).toList();
        if (!inUse.isEmpty()) {
            sections.put(CustomField.SECTION, inUse);
        }
        return java.util.Collections.unmodifiableMap(sections);
    }

    /** Fields that mean something only where another has some values, each with that condition. */
    public Map<String, FieldCondition> conditions() {
        return conditions;
    }

    /** The same with the fields that a firm has added to it. */
    public EntityDefinition<E> with(List<CustomField> added) {
        List<CustomField> own = added.stream().filter(field -> extensible && field.target().equals(name)).toList();
        return own.isEmpty() ? this : new EntityDefinition<>(this, own);
    }

    /** Whether firms may add fields. */
    public boolean extensible() {
        return extensible;
    }

    /**
     * Begins a definition.
     *
     * @param type   entity class
     * @param name   {@code module.entity}, prefix of its permissions, such as {@code base.party}
     * @param plural last part of its address, such as {@code parties}
     */
    public static <E extends DomainEntity> DefinitionBuilder<E> of(Class<E> type, String name, String plural) {
        return new DefinitionBuilder<>(type, name, plural);
    }

    /** Entity class. */
    public Class<E> type() {
        return type;
    }

    /** {@code module.entity}. */
    public String name() {
        return name;
    }

    /** Id of the owning module. */
    public String module() {
        return name.substring(0, name.indexOf('.'));
    }

    /** Name without the module; prefix of its label keys. */
    public String key() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** Last part of its address. */
    public String plural() {
        return plural;
    }

    /** Tabler icon. */
    public String icon() {
        return icon;
    }

    /** Name of the field that names a record to people. */
    public String title() {
        return title;
    }

    /** Name of the field shown as second line of a hit, if any. */
    public Optional<String> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    /** All fields by public name, in the order of the form. */
    public Map<String, FieldDefinition> fields() {
        return fields;
    }

    /** The field of that public name. Errors: none such. */
    public FieldDefinition field(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException(name + " has no field " + field));
    }

    /** The field of that public name. */
    public Optional<FieldDefinition> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Columns of the list, in order. */
    public List<String> list() {
        return list;
    }

    /** Sections of the form with their fields, in order. */
    public Map<String, List<String>> form() {
        return form;
    }

    /** Fields found by full-text search. */
    public List<String> search() {
        return search;
    }

    /** Field that lists are sorted by unless asked otherwise. */
    public String sort() {
        return sort;
    }

    /** Whether the usual sort is from high to low. */
    public boolean descending() {
        return descending;
    }

    /** Field that the workflow moves, if there is one. */
    public Optional<String> stateField() {
        return Optional.ofNullable(stateField);
    }

    /** The workflow, if there is one. */
    public Optional<Workflow<?>> workflow() {
        return Optional.ofNullable(workflow);
    }

    /** States shown as lanes of a board; empty if there is no board. */
    public Set<String> board() {
        return board;
    }

    /** When a field means something for a record; empty if always. Forms show it only then. */
    public Optional<FieldCondition> shownWhen(String field) {
        return Optional.ofNullable(conditions.get(field));
    }

    /** Where its records stand in a calendar, if they do. */
    public Optional<CalendarDays> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** The service that serves its records. */
    public Class<? extends RecordService<E>> service() {
        return service;
    }

    /** Whether the product alone writes its records: people look. */
    public boolean isLedger() {
        return LedgerService.class.isAssignableFrom(service);
    }

    /** Records that point here, shown beside a record. */
    public List<Related> related() {
        return related;
    }

    /** The lines that are written with a record, if it has any; they are among the related ones. */
    public Optional<Lines> lines() {
        return Optional.ofNullable(lines);
    }

    /** What stands on paper, in order: of a document, or of one of its lines; empty if it is not printed. */
    public List<String> printed() {
        return printed;
    }

    /** Name of the definition that shows the same records in full, under the same ids, where its module is on. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** Whether it can be exported as a table. */
    public boolean exchanged() {
        return exchanged;
    }

    /** Whether it can be imported from a table. */
    public boolean imported() {
        return exchanged && !isLedger();
    }

    /** Permission for one of its operations, such as {@code base.party.read}. */
    public String permission(String operation) {
        return name + "." + operation;
    }

    @Override
    public String toString() {
        return name;
    }
}
