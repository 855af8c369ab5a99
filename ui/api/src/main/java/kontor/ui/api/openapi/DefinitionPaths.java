package kontor.ui.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.core.entity.ActionDescription;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The operations on a definition's records. */
final class DefinitionPaths {

    private static final List<String> WITH_VERSION = List.of("ETag");
    private static final List<String> MADE = List.of("ETag", "Location");

    private final EntityDefinition<?> definition;
    private final String name;
    private final Map<String, PathItem> paths = new LinkedHashMap<>();

    private DefinitionPaths(EntityDefinition<?> definition) {
        this.definition = definition;
        this.name = DefinitionNames.of(definition);
    }

    /** Its addresses with their operations. */
    static Map<String, PathItem> of(EntityDefinition<?> definition, List<ActionDescription> actions) {
        DefinitionPaths paths = new DefinitionPaths(definition);
        String list = DefinitionNames.path(definition);
        String record = list + "/{id}";
        boolean written = !definition.isLedger();
        paths.paths.put(list, OASFactory.createPathItem().GET(paths.list()).POST(written ? paths.create() : null));
        paths.paths.put(list + "/totals", OASFactory.createPathItem().GET(paths.totals()));
        paths.paths.put(record, paths.onRecord().GET(paths.get()).PATCH(written ? paths.update() : null)
                .DELETE(written ? paths.delete() : null));
        paths.paths.put(record + "/history", paths.onRecord().GET(paths.reading("historyOf", "What happened to it, latest first", "History")));
        paths.paths.put(record + "/actions",
                paths.onRecord().GET(paths.reading("legalActionsOf", "Actions that the caller may take on it as it stands", "LegalActions")));
        if (written) {
            paths.act(record, "archive", "Takes it out of daily use", null);
            paths.act(record, "restore", "Brings it back from the archive", null);
        }
        actions.forEach(action -> paths.act(record, action.name(), "Action " + action.name(),
                action.input() == null ? null : DefinitionNames.input(definition, action.name())));
        return paths.paths;
    }

    private PathItem onRecord() {
        return OASFactory.createPathItem().addParameter(CommonParts.parameter("Id"));
    }

    private Operation list() {
        Operation list = operation("list", "", "A page of records", "read");
        listParameters(list);
        List.of("Limit", "After", "Count").forEach(shared -> list.addParameter(CommonParts.parameter(shared)));
        list.addParameter(CommonParts.inQuery("sort", "Fields parted by commas, a minus before for high to low: "
                + names(FieldDefinition::sortable), Shapes.text()));
        list.addParameter(CommonParts.inQuery("fields", "Fields wanted, parted by commas; the list's columns unless said", Shapes.text()));
        return list.responses(answers("200", CommonParts.answer("The page", name + "Page", List.of()), "NotPermitted", "Invalid"));
    }

    private Operation totals() {
        Operation totals = operation("totalsOf", "", "Numbers and sums of the records found, by a field", "read");
        listParameters(totals);
        totals.addParameter(CommonParts.inQuery("by", "Field to group by; a day groups by its month", Shapes.text()).required(true));
        totals.addParameter(CommonParts.inQuery("sum", "Field of money or numbers to add up", Shapes.text()));
        return totals.responses(answers("200", CommonParts.answer("The totals", "Totals", List.of()), "NotPermitted", "Invalid"));
    }

    private void listParameters(Operation operation) {
        operation.addParameter(CommonParts.parameter("Q"));
        operation.addParameter(CommonParts.inQuery("filter", "field:operator:value, several values parted by |; all must hold. Operators: "
                + "eq, ne, lt, le, gt, ge, contains, starts, empty, present. Fields: " + names(FieldDefinition::filterable),
                Shapes.list(Shapes.text())).explode(true));
        operation.addParameter(CommonParts.parameter("Archived"));
    }

    private Operation create() {
        return operation("create", "", "Makes a record", "create").addParameter(CommonParts.parameter("IdempotencyKey"))
                .requestBody(body(name + "New").required(true))
                .responses(answers("201", CommonParts.answer("The record", name, MADE), "Malformed", "NotPermitted", "Conflict", "Invalid"));
    }

    private Operation get() {
        return operation("get", "", "One record", "read").addParameter(CommonParts.parameter("AsOf"))
                .responses(answers("200", CommonParts.answer("The record", name, WITH_VERSION), "NotPermitted", "NotFound"));
    }

    private Operation reading(String verb, String summary, String schema) {
        return operation(verb, "", summary, "read")
                .responses(answers("200", CommonParts.answer(summary, schema, List.of()), "NotPermitted", "NotFound"));
    }

    private Operation update() {
        return operation("update", "", "Changes the fields that are sent", "update").addParameter(CommonParts.parameter("IfMatch"))
                .requestBody(body(name + "Change").required(true))
                .responses(answers("200", CommonParts.answer("The record as it stands now", name, WITH_VERSION), "Malformed", "NotPermitted",
                        "NotFound", "Conflict", "VersionConflict", "Invalid", "PreconditionMissing"));
    }

    private Operation delete() {
        return operation("delete", "", "Deletes a record that nothing refers to; others can be archived", "delete")
                .addParameter(CommonParts.parameter("IfMatch"))
                .responses(answers("204", OASFactory.createAPIResponse().description("Deleted"), "NotPermitted", "NotFound", "Conflict",
                        "VersionConflict", "PreconditionMissing"));
    }

    private void act(String record, String action, String summary, String input) {
        String permission = action.equals("restore") ? "archive" : action;
        Operation act = operation("", DefinitionNames.camel(action), summary, permission).addParameter(CommonParts.parameter("IfMatch"))
                .addParameter(CommonParts.parameter("IdempotencyKey"))
                .responses(answers("200", CommonParts.answer("The record as it stands now", name, MADE), "Malformed", "NotPermitted",
                        "NotFound", "Conflict", "VersionConflict", "Invalid", "PreconditionMissing"));
        if (input != null) {
            act.requestBody(body(input));
        }
        paths.put(record + "/actions/" + action, onRecord().POST(act));
    }

    private Operation operation(String verb, String suffix, String summary, String permission) {
        String id = verb.isEmpty() ? Character.toLowerCase(name.charAt(0)) + name.substring(1) + suffix : verb + name;
        return OASFactory.createOperation().operationId(id).summary(summary).addTag(definition.name())
                .description("Permission: " + definition.permission(permission));
    }

    private static RequestBody body(String schema) {
        return OASFactory.createRequestBody().content(CommonParts.json(schema));
    }

    private static APIResponses answers(String status, APIResponse good, String... refusals) {
        APIResponses answers = OASFactory.createAPIResponses().addAPIResponse(status, good);
        for (String refusal : refusals) {
            answers.addAPIResponse(ApiModel.STATUS.get(refusal), CommonParts.refusal(refusal));
        }
        return answers;
    }

    private String names(java.util.function.Predicate<FieldDefinition> which) {
        return String.join(", ", definition.fields().values().stream().filter(which).filter(f -> f.kind() != FieldKind.CUSTOM)
                .map(FieldDefinition::name).toList());
    }
}
