package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.ScopedQuery;
import kontor.platform.api.module.Modules;
import kontor.platform.core.security.Running;

/** Finds many records at once by what names them, among those that the caller may read. */
@ApplicationScoped
public class RecordFinder {

    private static final int AT_ONCE = 500;
    private static final String BY_KEY = "r.source = :source and r.externalKey in :named";

    @Inject
    JpaData data;

    @Inject
    Running running;

    @Inject
    Seals seals;

    /** Records by their key in a source system, archived ones included. */
    public List<FoundRecord> byKeys(EntityDefinition<?> definition, String source, Collection<String> keys) {
        return find(definition, "r.externalKey", BY_KEY, Map.of("source", source), keys);
    }

    /** Records in daily use by the exact text of a field that the caller may read. */
    public List<FoundRecord> byText(EntityDefinition<?> definition, FieldDefinition field, Collection<String> texts) {
        if (field.type() != String.class || !running.get().mayRead(definition, field)) {
            return List.of();
        }
        String path = "r." + field.attribute();
        if (field.sensitive()) {
            return byFingerprint(definition, field, Conditions.fingerprint(path), texts);
        }
        return find(definition, path, path + " in :named and r.archived = false", Map.of(), texts);
    }

    private List<FoundRecord> byFingerprint(EntityDefinition<?> definition, FieldDefinition field, String path, Collection<String> texts) {
        Map<String, String> asked = new HashMap<>();
        texts.forEach(text -> asked.put(seals.fingerprint(definition, field, text), text));
        return find(definition, path, path + " in :named and r.archived = false", Map.of(), asked.keySet()).stream()
                .map(found -> new FoundRecord(found.id(), asked.get(found.by()), found.title())).toList();
    }

    private List<FoundRecord> find(EntityDefinition<?> definition, String by, String condition, Map<String, Object> with, Collection<String> named) {
        List<FoundRecord> found = new ArrayList<>();
        List<String> all = named.stream().distinct().toList();
        String select = "r.id, " + by + ", " + title("r", definition);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            ScopedQuery<? extends DomainEntity> query = data.scoped(definition.type(), running.get().scope(definition.permission("read")))
                    .where(condition).with("named", all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            with.forEach(query::with);
            found.addAll(query.select(FoundRecord.class, select, ""));
        }
        return found;
    }

    /** Path to the title of the record at a path; of one that is called by what it points at, as a line by its product, to the title of that. */
    private static String title(String path, EntityDefinition<?> definition) {
        FieldDefinition title = definition.field(definition.title());
        String own = path + "." + title.attribute();
        return title.kind() != FieldKind.REFERENCE ? own : Modules.all().definition(title.target()).map(target -> title(own, target)).orElse(own);
    }
}
