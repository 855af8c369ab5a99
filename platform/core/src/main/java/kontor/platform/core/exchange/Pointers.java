package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.module.Modules;
import kontor.platform.core.security.Running;

/** Finds what points at records, whoever may see it: by the reference fields of all definitions of modules that are on. */
@ApplicationScoped
public class Pointers {

    private static final int AT_ONCE = 500;

    @Inject
    Data data;

    @Inject
    Running running;

    /** Those among the records that something else points at, with the kind of what does; pointers among themselves do not count. */
    Map<UUID, EntityDefinition<?>> at(EntityDefinition<?> definition, Set<UUID> records) {
        Map<UUID, EntityDefinition<?>> pointed = new HashMap<>();
        Set<String> on = running.get().modules();
        for (EntityDefinition<?> other : Modules.all().definitions()) {
            if (on.contains(other.module())) {
                other.fields().values().stream().filter(field -> pointsAt(definition, field))
                        .forEach(field -> add(pointed, other, field, records));
            }
        }
        return pointed;
    }

    /** A reference that names no kind can point at anything. */
    private static boolean pointsAt(EntityDefinition<?> definition, FieldDefinition field) {
        return field.kind() == FieldKind.REFERENCE && !field.name().equals("id")
                && (field.target() == null ? field.type() == UUID.class && field.filterable() : field.target().equals(definition.name()));
    }

    private void add(Map<UUID, EntityDefinition<?>> pointed, EntityDefinition<?> other, FieldDefinition field, Set<UUID> records) {
        String path = "r." + field.attribute() + (field.type() == UUID.class ? "" : ".id");
        List<UUID> all = new ArrayList<>(records);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            data.unscoped(other.type()).where(path + " in :records").with("records", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .select(Pointed.class, "r.id, " + path, "").stream().filter(found -> !records.contains(found.from()))
                    .forEach(found -> pointed.putIfAbsent(found.to(), other));
        }
    }
}
