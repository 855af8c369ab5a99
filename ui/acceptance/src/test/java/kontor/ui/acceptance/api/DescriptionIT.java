package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import kontor.platform.api.module.Modules;
import kontor.ui.acceptance.house.Api;
import org.junit.jupiter.api.Test;

/** The description of the API is there for everybody, whole, and leads nowhere wrong. */
class DescriptionIT {

    private final JsonObject description = Api.with(null).get("openapi?format=JSON").json();

    @Test
    void everyDefinitionIsDescribed() {
        Set<String> paths = description.getJsonObject("paths").keySet();
        Modules.all().definitions().forEach(d -> assertThat(paths)
                .contains("/v1/" + d.module() + "/" + d.plural(), "/v1/" + d.module() + "/" + d.plural() + "/{id}"));
        assertThat(paths).contains("/v1/base/parties/duplicates", "/v1/base/roles/{id}/grants", "/v1/crm/pipeline", "/v1/me",
                "/v1/{module}/{entities}/{id}/timeline", "/v1/{module}/{entities}/{id}/attachments", "/v1/base/products/{id}/picture");
        assertThat(paths).doesNotContain("/v1/{module}/{entities}");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> references = new TreeSet<>();
        collect(description, references);
        assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> {
            JsonPointer pointer = jakarta.json.Json.createPointer(reference.substring(1));
            assertThat(pointer.containsValue(description)).as(reference).isTrue();
        });
    }

    @Test
    void everyOperationSaysHowItIsRefused() {
        description.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                assertThat(operation.asJsonObject().getJsonObject("responses")).as(method + " " + path).containsKey("default");
            }
        }));
        assertThat(description.getJsonObject("components").getJsonObject("securitySchemes")).isNotEmpty();
    }

    private static void collect(JsonValue value, Set<String> references) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> {
                if (name.equals("$ref")) {
                    references.add(object.getString("$ref"));
                }
                collect(inner, references);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, references));
        }
    }
}
