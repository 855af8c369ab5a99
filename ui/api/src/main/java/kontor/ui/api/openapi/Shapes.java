package kontor.ui.api.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Small schemas, by the names that JSON has for them. */
final class Shapes {

    private Shapes() {
    }

    static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    static Schema text(String format) {
        return text().format(format);
    }

    static Schema uuid() {
        return text("uuid");
    }

    /** Numbers with a fraction travel as text, so that no reader rounds them. */
    static Schema decimal() {
        return text("decimal").pattern("^-?\\d+(\\.\\d+)?$");
    }

    static Schema number() {
        return OASFactory.createSchema().type(SchemaType.INTEGER).format("int64");
    }

    static Schema truth() {
        return OASFactory.createSchema().type(SchemaType.BOOLEAN);
    }

    static Schema choice(List<String> codes) {
        return text().enumeration(List.copyOf(codes));
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    static Schema list(Schema of) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(of);
    }

    /** A value that may be null; a reference cannot say so itself. */
    static Schema nullable(Schema schema) {
        return schema.getRef() == null ? schema.nullable(true)
                : OASFactory.createSchema().nullable(true).addAllOf(OASFactory.createSchema().ref(schema.getRef()));
    }

    static Schema map(Schema values) {
        return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(values);
    }

    /** Any JSON at all. */
    static Schema any() {
        return OASFactory.createSchema();
    }

    /** An object; names that end in {@code ?} may be absent or null. */
    static Schema object(Object... namesAndSchemas) {
        Schema object = OASFactory.createSchema().type(SchemaType.OBJECT);
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            String name = (String) namesAndSchemas[i];
            Schema schema = (Schema) namesAndSchemas[i + 1];
            boolean optional = name.endsWith("?");
            String plain = optional ? name.substring(0, name.length() - 1) : name;
            properties.put(plain, optional ? nullable(schema) : schema);
            if (!optional) {
                object.addRequired(plain);
            }
        }
        return object.properties(properties);
    }

    /** What most lists are: an object with their items. */
    static Schema items(Schema of) {
        return object("items", list(of));
    }

    static Schema choice(String... codes) {
        return choice(Arrays.asList(codes));
    }
}
