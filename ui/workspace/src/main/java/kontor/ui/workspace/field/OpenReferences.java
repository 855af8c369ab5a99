package kontor.ui.workspace.field;

import java.util.Map;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;

/**
 * References that may point at records of any kind, whose definition's name stands beside them: {@code document} and
 * {@code documentType}. People see where the one leads, and never the other, which is for programs.
 */
public final class OpenReferences {

    private static final String TYPE = "Type";

    private OpenReferences() {
    }

    /** Name of the definition that a reference points at, as the record's values tell; empty where it points nowhere. */
    public static Optional<String> target(FieldDefinition field, Map<String, Object> values) {
        return Optional.ofNullable(isOpen(field) ? (String) values.get(field.name() + TYPE) : field.target());
    }

    /** Whether a field only tells of what kind the record is that the one beside it points at. */
    public static boolean isKindOfAnother(EntityDefinition<?> definition, FieldDefinition field) {
        return field.name().endsWith(TYPE)
                && definition.find(field.name().substring(0, field.name().length() - TYPE.length())).filter(OpenReferences::isOpen).isPresent();
    }

    /** Whether a reference may point at records of any kind: what it points at is settled where the record is made. */
    public static boolean isOpen(FieldDefinition field) {
        return field.kind() == FieldKind.REFERENCE && field.target() == null;
    }
}
