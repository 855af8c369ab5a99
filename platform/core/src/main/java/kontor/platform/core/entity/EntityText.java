package kontor.platform.core.entity;

import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.module.Modules;

/** The words in a field of an entity, for search and titles. */
public final class EntityText {

    private EntityText() {
    }

    /** The field's value as text; of a reference, its title. Empty if there is none. */
    public static String of(Object entity, FieldDefinition field) {
        Object value = Properties.of(entity.getClass()).get(entity, field.attribute());
        if (value != null && field.kind() == FieldKind.REFERENCE && !(value instanceof UUID)) {
            EntityDefinition<?> target = Modules.all().definition(field.target()).orElseThrow();
            return of(value, target.field(target.title()));
        }
        return value == null ? "" : value.toString();
    }
}
