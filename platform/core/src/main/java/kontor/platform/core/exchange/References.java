package kontor.platform.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.FoundRecord;
import kontor.platform.core.entity.RecordFinder;

/**
 * Finds the records that cells name: by id, by their key in the source system, or by title; among the records that are
 * there and, where a row points at its own kind, among the rows of the file.
 */
final class References {

    private record Group(FieldDefinition field, EntityDefinition<?> target) {
    }

    private final Task task;
    private final RecordFinder finder;
    private final Map<String, String> sources;

    /** {@code sources} are the systems by whose keys the references of each field are named. */
    References(Task task, RecordFinder finder, Map<String, String> sources) {
        this.task = task;
        this.finder = finder;
        this.sources = sources;
    }

    /** Puts ids, or rows to wait for, in the place of what the cells say; what names nothing becomes a problem. */
    void resolve(List<Draft> drafts) {
        Map<Group, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            draft.references.keySet().forEach(name -> {
                FieldDefinition field = task.definition().field(name);
                Optional<EntityDefinition<?>> target = target(draft, field);
                if (target.isPresent()) {
                    groups.computeIfAbsent(new Group(field, target.get()), g -> new ArrayList<>()).add(draft);
                } else {
                    draft.fail(task.problem(draft.row, name, "platform.import-target-unknown", name + "Type"));
                }
            });
        }
        groups.forEach((group, pointing) -> resolve(group, pointing, drafts));
    }

    /** A reference to any kind of record has the name of that kind beside it. */
    private static Optional<EntityDefinition<?>> target(Draft draft, FieldDefinition field) {
        Object name = field.target() != null ? field.target() : draft.values.get(field.name() + "Type");
        return name == null ? Optional.empty() : Modules.all().definition(name.toString());
    }

    private void resolve(Group group, List<Draft> pointing, List<Draft> all) {
        String name = group.field().name();
        Set<String> texts = new LinkedHashSet<>();
        pointing.forEach(draft -> texts.add(draft.references.get(name)));
        boolean own = group.target() == task.definition();
        String source = sources.get(name);
        Map<String, List<Draft>> keysHere = own && source != null && source.equals(task.options().source()) ? by(all, d -> d.key) : Map.of();
        Map<String, List<Draft>> titlesHere = own ? by(all, d -> (String) d.values.get(task.definition().title())) : Map.of();
        Map<String, List<FoundRecord>> keys = source == null ? Map.of() : found(finder.byKeys(group.target(), source, texts));
        Map<String, List<FoundRecord>> titles = found(finder.byText(group.target(), group.target().field(group.target().title()), texts));
        for (Draft draft : pointing) {
            String text = draft.references.get(name);
            if (!isId(draft, name, text) && !here(draft, name, keysHere.get(text)) && !there(draft, name, text, keys.get(text))
                    && !hereByTitle(draft, name, text, titlesHere.get(text)) && !there(draft, name, text, titles.get(text))) {
                draft.fail(task.problem(draft.row, name, "platform.import-reference-unknown", text));
            }
        }
    }

    private static Map<String, List<Draft>> by(List<Draft> drafts, java.util.function.Function<Draft, String> name) {
        Map<String, List<Draft>> named = new HashMap<>();
        drafts.stream().filter(draft -> name.apply(draft) != null)
                .forEach(draft -> named.computeIfAbsent(name.apply(draft), n -> new ArrayList<>()).add(draft));
        return named;
    }

    private static Map<String, List<FoundRecord>> found(List<FoundRecord> records) {
        Map<String, List<FoundRecord>> found = new HashMap<>();
        records.forEach(record -> found.computeIfAbsent(record.by(), b -> new ArrayList<>()).add(record));
        return found;
    }

    private static boolean isId(Draft draft, String field, String text) {
        try {
            draft.values.put(field, UUID.fromString(text));
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static boolean here(Draft draft, String field, List<Draft> rows) {
        if (rows == null) {
            return false;
        }
        draft.waitsFor.put(field, rows.get(0));
        return true;
    }

    private boolean hereByTitle(Draft draft, String field, String text, List<Draft> rows) {
        if (rows != null && rows.size() > 1) {
            draft.fail(task.problem(draft.row, field, "platform.import-reference-ambiguous", text, rows.size()));
            return true;
        }
        return here(draft, field, rows);
    }

    private boolean there(Draft draft, String field, String text, List<FoundRecord> records) {
        if (records == null) {
            return false;
        } else if (records.size() > 1) {
            draft.fail(task.problem(draft.row, field, "platform.import-reference-ambiguous", text, records.size()));
        } else {
            draft.values.put(field, records.get(0).id());
        }
        return true;
    }
}
