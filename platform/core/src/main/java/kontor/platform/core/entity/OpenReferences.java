package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Reference;
import kontor.platform.core.security.Running;

/**
 * Titles for references that may point at records of any definition, whose name stands beside them: {@code about} and
 * {@code aboutType}. A record that the caller may not read keeps its title to itself.
 */
@ApplicationScoped
public class OpenReferences {

    private static final String TYPE = "Type";

    @Inject
    JpaData data;

    @Inject
    Running running;

    /** Puts the titles into rows that have both the reference and its definition's name: one query for each definition. */
    void label(EntityDefinition<?> definition, List<Row> rows) {
        for (FieldDefinition field : definition.fields().values()) {
            if (field.kind() == FieldKind.REFERENCE && field.target() == null) {
                label(rows, field.name());
            }
        }
    }

    private void label(List<Row> rows, String field) {
        Map<String, Set<UUID>> wanted = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.get(field) instanceof Reference reference && row.get(field + TYPE) instanceof String type) {
                wanted.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(reference.id());
            }
        }
        Map<UUID, String> titles = new HashMap<>();
        wanted.forEach((type, ids) -> Modules.all().definition(type).filter(this::isReadable).ifPresent(target -> titles(target, ids, titles)));
        for (Row row : rows) {
            if (row.get(field) instanceof Reference reference && titles.containsKey(reference.id())) {
                row.values().put(field, new Reference(reference.id(), titles.get(reference.id())));
            }
        }
    }

    private boolean isReadable(EntityDefinition<?> target) {
        Access access = running.get();
        return access.modules().contains(target.module()) && access.may(target.permission("read"))
                && access.mayRead(target, target.field(target.title()));
    }

    private void titles(EntityDefinition<?> target, Set<UUID> ids, Map<UUID, String> titles) {
        String title = "r." + target.field(target.title()).attribute();
        data.scoped(target.type(), running.get().scope(target.permission("read"))).where("r.id in :ids").with("ids", ids)
                .select(FoundRecord.class, "r.id, " + title + ", " + title, "").forEach(found -> titles.put(found.id(), found.title()));
    }
}
