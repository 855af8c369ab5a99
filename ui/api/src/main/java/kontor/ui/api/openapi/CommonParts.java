package kontor.ui.api.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Parameters, headers and refusals that many operations share. */
final class CommonParts {

    private CommonParts() {
    }

    /** Adds them. */
    static void addTo(Components components) {
        components.addHeader("ETag", header("Version of the record; send it as If-Match with a change"));
        components.addHeader("Location", header("Address of the record"));
        parameters(components);
        refusal(components, "Problem", "Anything else that is wrong; the code says what");
        refusal(components, "Malformed", "The body cannot be read");
        refusal(components, "NotPermitted", "The caller's roles do not allow it");
        refusal(components, "NotFound", "There is no such record, the caller may not see it, or its module is off");
        refusal(components, "Conflict", "A rule of the business does not allow it, or the same request is still being worked on");
        refusal(components, "VersionConflict", "Somebody else has changed the record; read it again");
        refusal(components, "Invalid", "Values that cannot be accepted; each field at fault is named");
        refusal(components, "PreconditionMissing", "If-Match is missing");
    }

    private static void parameters(Components components) {
        components.addParameter("Id", OASFactory.createParameter().name("id").in(Parameter.In.PATH).required(true).schema(Shapes.uuid()));
        components.addParameter("IfMatch", inHeader("If-Match", "ETag of the version that the change is meant for").required(true));
        components.addParameter("IdempotencyKey", inHeader("Idempotency-Key",
                "1 to 200 characters; the same request with the same key is carried out once within 24 hours"));
        components.addParameter("Q", inQuery("q", "Words to search for", Shapes.text()));
        components.addParameter("Limit", inQuery("limit", "Most records of a page", Shapes.number().defaultValue(50)
                .minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(200))));
        components.addParameter("After", inQuery("after", "next of the page before", Shapes.text()));
        components.addParameter("Count", inQuery("count", "Whether to count all that are found", Shapes.truth().defaultValue(false)));
        components.addParameter("Archived", inQuery("archived", "Whether archived records are shown as well", Shapes.truth().defaultValue(false)));
        components.addParameter("AsOf", inQuery("asOf", "Shows the record as it stood at that moment", Shapes.text("date-time")));
    }

    /** A parameter of the address. */
    static Parameter inQuery(String name, String description, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description).schema(schema);
    }

    /** The use of a shared parameter. */
    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    /** The use of a shared refusal. */
    static APIResponse refusal(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    /** A JSON body. */
    static Content json(String schema) {
        return OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType().schema(Shapes.ref(schema)));
    }

    /** An answer with a JSON body. */
    static APIResponse answer(String description, String schema, List<String> headers) {
        APIResponse answer = OASFactory.createAPIResponse().description(description).content(json(schema));
        headers.forEach(name -> answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
        return answer;
    }

    private static Parameter inHeader(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description).schema(Shapes.text());
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(Shapes.text());
    }

    private static void refusal(Components components, String name, String description) {
        components.addResponse(name, OASFactory.createAPIResponse().description(description).content(OASFactory.createContent()
                .addMediaType("application/problem+json", OASFactory.createMediaType().schema(Shapes.ref("Problem")))));
    }
}
