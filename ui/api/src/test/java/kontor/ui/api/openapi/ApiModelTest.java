package kontor.ui.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.entity.Services;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

/** The description of the API holds every operation of every definition, and nothing in it points nowhere. */
class ApiModelTest {

    private static final JsonNode API = describe(new Issuer("https://id.example/realms/kontor", true));

    private static JsonNode describe(Issuer issuer) {
        OpenAPI model = new ApiModel().describe(Modules.all(), "https://kontor.example", issuer);
        try {
            return new ObjectMapper().readTree(OpenApiSerializer.serialize(model, Format.JSON));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JsonNode schema(String name) {
        return API.path("components").path("schemas").path(name);
    }

    @Test
    void everyOperationOfEveryDefinitionIsThere() {
        List<String> missing = new ArrayList<>();
        for (EntityDefinition<?> definition : Modules.all().definitions()) {
            String list = "/v1/" + definition.module() + "/" + definition.plural();
            expect(missing, list, "get");
            expect(missing, list + "/totals", "get");
            expect(missing, list + "/{id}", "get");
            expect(missing, list + "/{id}/history", "get");
            expect(missing, list + "/{id}/actions", "get");
            if (definition.isLedger()) {
                assertThat(API.path("paths").path(list).has("post")).as(list + " is written by the product alone").isFalse();
            } else {
                expect(missing, list, "post");
                expect(missing, list + "/{id}", "patch", "delete");
                expect(missing, list + "/{id}/actions/archive", "post");
                expect(missing, list + "/{id}/actions/restore", "post");
            }
            new Services().actions(definition).forEach(action -> expect(missing, list + "/{id}/actions/" + action.name(), "post"));
        }
        assertThat(missing).isEmpty();
        assertThat(Modules.all().definitions()).hasSizeGreaterThan(15);
    }

    private static void expect(List<String> missing, String path, String... methods) {
        for (String method : methods) {
            JsonNode operation = API.path("paths").path(path).path(method);
            if (operation.path("operationId").isMissingNode() || operation.path("responses").isEmpty()) {
                missing.add(method + " " + path);
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        API.findValuesAsText("$ref").stream().distinct().filter(ref -> API.at(ref.substring(1)).isMissingNode()).forEach(broken::add);
        assertThat(broken).isEmpty();
        assertThat(API.findValuesAsText("$ref")).hasSizeGreaterThan(500);
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(API.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void aRecordShowsEveryFieldAndARequestTakesTheWritableOnes() {
        for (EntityDefinition<?> definition : Modules.all().definitions()) {
            String name = DefinitionNames.of(definition);
            for (FieldDefinition field : definition.fields().values()) {
                // The map of own fields is there where firms may have some.
                boolean there = field.kind() != FieldKind.CUSTOM || definition.extensible();
                assertThat(schema(name).path("properties").has(field.name())).as(definition + "." + field.name()).isEqualTo(there);
                assertThat(schema(name + "New").path("properties").has(field.name())).as(definition + "." + field.name())
                        .isEqualTo(there && field.writable());
            }
        }
    }

    @Test
    void fieldsSayWhatTheyHold() {
        JsonNode party = schema("BaseParty").path("properties");
        assertThat(party.path("name").path("maxLength").asInt()).isPositive();
        assertThat(party.path("email").path("format").asText()).isEqualTo("email");
        assertThat(party.path("createdAt").path("format").asText()).isEqualTo("date-time");
        assertThat(party.path("kind").path("enum")).extracting(JsonNode::asText).contains("PERSON", "ORGANIZATION");
        assertThat(schema("BasePartyNew").path("required")).extracting(JsonNode::asText).contains("name");
        assertThat(schema("CrmOpportunity").path("properties").path("stage").path("readOnly").asBoolean()).isTrue();
        assertThat(schema("CrmOpportunityChange").path("properties").has("stage")).isFalse();
    }

    @Test
    void actionsNameTheirInput() {
        JsonNode merge = API.path("paths").path("/v1/base/parties/{id}/actions/merge").path("post");
        assertThat(merge.at("/requestBody/content/application~1json/schema/$ref").asText()).endsWith("/BasePartyMergeInput");
        assertThat(schema("BasePartyMergeInput").path("required")).extracting(JsonNode::asText).containsExactly("duplicate");
        assertThat(schema("BasePartyMergeInput").path("properties").path("duplicate").path("format").asText()).isEqualTo("uuid");
        List<ActionDescription> withInput = Modules.all().definitions().stream().flatMap(d -> new Services().actions(d).stream())
                .filter(action -> action.input() != null).toList();
        assertThat(withInput).hasSizeGreaterThan(3);
    }

    @Test
    void changesNameTheVersionThatTheyAreMeantFor() {
        String shared = "#/components/parameters/IfMatch";
        JsonNode record = API.path("paths").path("/v1/base/products/{id}");
        assertThat(record.path("patch").findValuesAsText("$ref")).contains(shared, "#/components/responses/PreconditionMissing");
        assertThat(record.path("delete").findValuesAsText("$ref")).contains(shared);
        assertThat(record.path("get").at("/responses/200/headers/ETag").isMissingNode()).isFalse();
        assertThat(API.path("paths").path("/v1/base/products").path("post").findValuesAsText("$ref")).contains("#/components/parameters/IdempotencyKey");
    }

    @Test
    void tokensComeFromTheIssuerAndPasswordsServeInLocalModeOnly() {
        JsonNode flows = API.at("/components/securitySchemes/token/flows");
        assertThat(flows.at("/password/tokenUrl").asText()).isEqualTo("https://id.example/realms/kontor/protocol/openid-connect/token");
        assertThat(flows.at("/authorizationCode/authorizationUrl").asText()).startsWith("https://id.example/");
        JsonNode hosted = describe(new Issuer("https://id.example/realms/kontor", false)).at("/components/securitySchemes/token/flows");
        assertThat(hosted.has("password")).isFalse();
        assertThat(API.at("/servers/0/url").asText()).isEqualTo("https://kontor.example/api");
    }
}
