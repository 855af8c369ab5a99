package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.idempotency.Answer;
import kontor.platform.core.personal.PersonalService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saved views of a list: the caller's own, which they make and forget, and those that the firm shares. */
@RequestScoped
@Path("me/views/{type}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class SavedViewResource {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 20_000;

    @PathParam("type")
    String type;

    @Inject
    PersonalService personal;

    @Inject
    OnceOnly once;

    /** Views of a list, such as that of base.party: the caller's own and shared ones. */
    @GET
    @Operation(operationId = "savedViews", summary = "Views of a list, such as that of base.party: the caller's own and shared ones")
    @APIResponse(responseCode = "200", description = "The views",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SavedViews")))
    public String views() {
        var views = personal.views(definition()).stream().map(SavedViewResource::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", views)));
    }

    /** Keeps a view for the caller. */
    @POST
    @Operation(operationId = "saveView", summary = "Keeps a view for the caller")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSavedView")))
    @APIResponse(responseCode = "201", description = "The view",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SavedView")))
    public Response save(String body, @HeaderParam("Idempotency-Key") String key) {
        var given = JsonReading.tree(body);
        if (!(given instanceof JsonObject view)) {
            throw new MalformedBody("a JSON object was expected");
        }
        String name = view.getString("name", "").strip();
        String query = view.getOrDefault("query", JsonValue.NULL).toString();
        check(name, query);
        String definition = definition();
        return once.answer(key, body, "me/views/" + definition, () -> {
            PersonalService.View kept = personal.saveView(definition, name, query);
            return new Answer(201, Answers.json(json -> JsonWriting.value(json, told(kept))), kept.id(), 1);
        });
    }

    /** Forgets one of the caller's own views. */
    @DELETE
    @Path("{view}")
    @Operation(operationId = "forgetView", summary = "Forgets one of the caller's own views")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void forget(@PathParam("view") String written) {
        UUID id = RequestParts.id(written);
        if (personal.views(definition()).stream().noneMatch(view -> view.id().equals(id) && !view.shared())) {
            throw new UnknownAction("view/" + written);
        }
        personal.removeView(id);
    }

    private static void check(String name, String query) {
        if (name.isEmpty()) {
            throw new InvalidInput("name", "platform.required");
        } else if (name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "platform.too-long", LONGEST_NAME);
        } else if (!query.startsWith("{")) {
            throw new InvalidInput("query", "platform.required");
        } else if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "platform.too-long", LONGEST_QUERY);
        }
    }

    private String definition() {
        return Modules.all().definition(type).orElseThrow(() -> new UnknownAction(type)).name();
    }

    private static Map<String, Object> told(PersonalService.View view) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", view.id());
        told.put("name", view.name());
        told.put("query", Answers.JSON.createReader(new StringReader(view.query())).readValue());
        told.put("shared", view.shared());
        return told;
    }
}
