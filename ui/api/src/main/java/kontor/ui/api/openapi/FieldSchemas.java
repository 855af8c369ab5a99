package kontor.ui.api.openapi;

import java.lang.reflect.Method;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas of fields: as they are read, and as they are written. */
final class FieldSchemas {

    private FieldSchemas() {
    }

    /** A field of an answer. */
    static Schema read(FieldDefinition field) {
        Schema schema = switch (field.kind()) {
            case REFERENCE -> Shapes.ref("Reference");
            case MONEY -> Shapes.ref("Money");
            default -> plain(field);
        };
        Schema told = field.required() ? schema : Shapes.nullable(schema);
        if (!field.writable() && told.getRef() == null) {
            told.readOnly(true);
        }
        return field.sensitive() && told.getRef() == null ? told.description("Only for roles that name it; else absent") : told;
    }

    /** A field of a request. */
    static Schema written(FieldDefinition field) {
        Schema schema = switch (field.kind()) {
            case REFERENCE, PICTURE -> Shapes.uuid().description(field.target() == null ? "Id of a record" : "Id of a " + field.target());
            case MONEY -> Shapes.ref("Money");
            default -> plain(field);
        };
        return field.required() ? schema : Shapes.nullable(schema);
    }

    private static Schema plain(FieldDefinition field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, LANGUAGE -> limited(Shapes.text(), field);
            case EMAIL -> limited(Shapes.text("email"), field);
            case URL -> limited(Shapes.text("uri"), field);
            case COUNTRY -> Shapes.text().pattern("^[A-Z]{2}$");
            case CURRENCY -> Shapes.text().pattern("^[A-Z]{3}$");
            case INTEGER -> Shapes.number();
            case DECIMAL, PERCENT -> Shapes.decimal();
            case BOOLEAN -> Shapes.truth();
            case DATE -> Shapes.text("date");
            case INSTANT -> Shapes.text("date-time");
            case OPTION, STATE -> field.options().isEmpty() ? Shapes.text() : Shapes.choice(field.options());
            case CUSTOM -> Shapes.map(Shapes.any()).description("The fields that the firm has added, by key, as base/custom-fields lists them. A change"
                    + " names only those to change. In filter, fields, imports and roles they are called custom.<key>");
            case REFERENCE, PICTURE -> Shapes.uuid();
            case MONEY -> Shapes.ref("Money");
        };
    }

    private static Schema limited(Schema text, FieldDefinition field) {
        return field.maxLength() > 0 ? text.maxLength(field.maxLength()) : text;
    }

    /** Whether a new record without a value for the field is refused: it is required, and nothing stands in it from the start. */
    static boolean mustBeGiven(EntityDefinition<?> definition, FieldDefinition field) {
        return field.mustBeGiven() && field.writable() && !hasDefault(definition, field);
    }

    private static boolean hasDefault(EntityDefinition<?> definition, FieldDefinition field) {
        String suffix = Character.toUpperCase(field.attribute().charAt(0)) + field.attribute().substring(1);
        try {
            Object fresh = definition.type().getConstructor().newInstance();
            for (Method method : definition.type().getMethods()) {
                if (method.getParameterCount() == 0 && (method.getName().equals("get" + suffix) || method.getName().equals("is" + suffix))) {
                    return method.invoke(fresh) != null;
                }
            }
            return false;
        } catch (ReflectiveOperationException unmade) {
            return false;
        }
    }
}
