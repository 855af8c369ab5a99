package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.core.entity.Columns;
import kontor.platform.core.entity.FoundRecord;
import kontor.platform.core.entity.RecordFinder;
import kontor.platform.core.entity.Services;

/**
 * Finds rows whose record is there already: by its key in the source system; else by a field that no two records share;
 * else, where the file has no keys, by the same title with the same references and the same required values.
 */
@ApplicationScoped
public class Duplicates {

    private static final String ALONE_UNIQUE = """
            SELECT coalesce(a.attname, substring(pg_get_expr(i.indexprs, i.indrelid) from '^split_part\\(([a-z_]+), ''\\.''')) FROM pg_index i
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] AND a.attnum > 0
            WHERE i.indrelid = cast(to_regclass(cast(?1 as text)) as oid) AND i.indisunique AND NOT i.indisprimary AND i.indnkeyatts = 1""";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    RecordFinder finder;

    @Inject
    Services services;

    /** Notes on each draft the record that it would double. */
    void mark(Task task, List<Draft> drafts) {
        if (task.options().source() != null) {
            Map<String, FoundRecord> there = first(finder.byKeys(task.definition(), task.options().source(),
                    drafts.stream().map(d -> d.key).filter(Objects::nonNull).toList()));
            drafts.forEach(draft -> draft.existing = draft.key == null ? null : there.get(draft.key));
        }
        unique(task.definition()).forEach(field -> byText(task, drafts, field));
        if (task.options().source() == null) {
            byLikeness(task, drafts);
        }
        if (task.options().onDuplicate() == ImportOptions.Duplicate.FAIL) {
            drafts.stream().filter(d -> d.existing != null)
                    .forEach(d -> d.fail(task.problem(d.row, null, "platform.import-duplicate", d.existing.title())));
        }
    }

    private List<FieldDefinition> unique(EntityDefinition<?> definition) {
        Columns columns = Columns.of(definition);
        List<FieldDefinition> unique = new ArrayList<>();
        for (Object column : entities.createNativeQuery(ALONE_UNIQUE).setParameter(1, columns.table()).getResultList()) {
            FieldDefinition field = column == null ? null : columns.byColumn().get(column.toString());
            if (field != null && field.kind().isText()) {
                unique.add(field);
            }
        }
        return unique;
    }

    private void byText(Task task, List<Draft> drafts, FieldDefinition field) {
        List<Draft> open = drafts.stream().filter(d -> d.existing == null && d.values.get(field.name()) instanceof String).toList();
        Map<String, FoundRecord> there = first(finder.byText(task.definition(), field, texts(open, field.name())));
        open.forEach(draft -> draft.existing = there.get((String) draft.values.get(field.name())));
    }

    private void byLikeness(Task task, List<Draft> drafts) {
        FieldDefinition title = task.definition().field(task.definition().title());
        List<Draft> open = drafts.stream().filter(d -> d.existing == null && d.values.get(title.name()) instanceof String).toList();
        Map<String, List<FoundRecord>> there = finder.byText(task.definition(), title, texts(open, title.name())).stream()
                .collect(Collectors.groupingBy(FoundRecord::by));
        for (Draft draft : open) {
            for (FoundRecord candidate : there.getOrDefault((String) draft.values.get(title.name()), List.of())) {
                if (draft.existing == null && isLike(task, draft, services.of(task.definition()).get(candidate.id()))) {
                    draft.existing = candidate;
                }
            }
        }
    }

    private static boolean isLike(Task task, Draft draft, Row there) {
        return task.definition().fields().values().stream()
                .filter(f -> f.required() || f.kind() == FieldKind.REFERENCE && !Set.of("owner", "company").contains(f.name()))
                .filter(f -> draft.values.containsKey(f.name()) || draft.waitsFor.containsKey(f.name()))
                .allMatch(f -> CellText.of(value(draft, f)).equals(CellText.of(there.get(f.name()))));
    }

    private static Object value(Draft draft, FieldDefinition field) {
        Draft other = draft.waitsFor.get(field.name());
        UUID pointed = other == null ? null : other.record();
        return other == null ? draft.values.get(field.name()) : pointed;
    }

    private static List<String> texts(List<Draft> drafts, String field) {
        return drafts.stream().map(d -> (String) d.values.get(field)).toList();
    }

    private static Map<String, FoundRecord> first(List<FoundRecord> records) {
        Map<String, FoundRecord> first = new HashMap<>();
        records.forEach(record -> first.putIfAbsent(record.by(), record));
        return first;
    }
}
