package kontor.ui.api.openapi;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.entity.InputReader;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of a definition: its records, pages of them, and what is sent to make, change and act. */
final class DefinitionSchemas {

    private DefinitionSchemas() {
    }

    /** The schemas of the definition itself, by name. */
    static Map<String, Schema> of(EntityDefinition<?> definition) {
        String name = DefinitionNames.of(definition);
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(name, record(definition));
        schemas.put(name + "Page", page(Shapes.ref(name)));
        schemas.put(name + "New", whole(definition));
        schemas.put(name + "Change", sent(definition, false));
        return schemas;
    }

    /** A page of a list. */
    static Schema page(Schema item) {
        return Shapes.object("items", Shapes.list(item), "next?", Shapes.text().description("Send it as after for the next page"))
                .addProperty("count", Shapes.number().description("How many there are in all, if asked for"));
    }

    /** What an action asks for. */
    static Schema input(ActionDescription action) {
        Schema input = object();
        for (RecordComponent component : action.input().getRecordComponents()) {
            FieldDefinition field = InputReader.field(component);
            input.addProperty(field.name(), FieldSchemas.written(field));
            if (field.required() || component.getType().isPrimitive() && component.getType() != boolean.class) {
                input.addRequired(field.name());
            }
        }
        return input;
    }

    // Which fields an answer holds depends on the caller's rights and, in lists, on the columns asked for.
    private static Schema record(EntityDefinition<?> definition) {
        Schema record = object().addProperty("id", Shapes.uuid().readOnly(true)).addProperty("version", Shapes.number().readOnly(true))
                .addRequired("id").addRequired("version");
        definition.fields().values().stream().filter(field -> there(definition, field)).forEach(field -> record.addProperty(field.name(), FieldSchemas.read(field)));
        return record;
    }

    /** A new record; of one that has lines, with these: they need not say what they belong to. */
    private static Schema whole(EntityDefinition<?> definition) {
        Schema sent = sent(definition, true);
        definition.lines().ifPresent(lines -> {
            Schema line = sent(Modules.all().definition(lines.definition()).orElseThrow(), true);
            line.removeProperty(lines.field());
            line.removeRequired(lines.field());
            sent.addProperty("lines", Shapes.list(line).description("Its lines, made with it: all or nothing"));
        });
        return sent;
    }

    private static Schema sent(EntityDefinition<?> definition, boolean whole) {
        Schema sent = object();
        definition.fields().values().stream().filter(FieldDefinition::writable).filter(field -> there(definition, field)).forEach(field -> {
            sent.addProperty(field.name(), FieldSchemas.written(field));
            if (whole && FieldSchemas.mustBeGiven(definition, field)) {
                sent.addRequired(field.name());
            }
        });
        return sent;
    }

    private static boolean there(EntityDefinition<?> definition, FieldDefinition field) {
        return field.kind() != FieldKind.CUSTOM || definition.extensible();
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }
}
