package kontor.platform.core.exchange;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.security.Access;

/** Which fields a table can fill. */
public final class Importable {

    private Importable() {
    }

    /** Fields that the caller may fill: what a form may set, but never a state, or a picture. */
    public static List<FieldDefinition> fields(EntityDefinition<?> bare, Access access) {
        EntityDefinition<?> definition = access.known(bare);
        return definition.fields().values().stream().filter(Importable::fits)
                .filter(field -> access.mayWrite(definition, field, "create")).toList();
    }

    static boolean fits(FieldDefinition field) {
        return field.writable() && field.kind() != FieldKind.STATE && field.kind() != FieldKind.PICTURE && field.kind() != FieldKind.CUSTOM;
    }
}
