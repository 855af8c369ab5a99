package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.base.activity.ActivityService;
import kontor.base.activity.ActivityView;
import kontor.platform.api.value.Reference;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities about a record, whoever does them. */
@RequestScoped
@Path("{module}/{entities}/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beside a record")
public class ActivityResource {

    @Inject
    ActivityService activities;

    /** Activities about a record, the next first. */
    @GET
    @Operation(operationId = "activities", summary = "Activities about a record, the next first")
    @APIResponse(responseCode = "200", description = "The activities",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Activities")))
    public String activities(@PathParam("module") String module, @PathParam("entities") String entities, @PathParam("id") String id) {
        List<Map<String, Object>> found = activities.of(RequestParts.definition(module, entities).name(), RequestParts.id(id)).stream()
                .map(ActivityResource::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", found)));
    }

    private static Map<String, Object> told(ActivityView activity) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", activity.id());
        told.put("version", activity.version());
        told.put("kind", activity.kind().name());
        told.put("subject", activity.subject());
        told.put("state", activity.state().name());
        told.put("dueDate", activity.dueDate());
        told.put("startsAt", activity.startsAt());
        told.put("doneAt", activity.doneAt());
        told.put("owner", activity.owner() == null ? null : new Reference(activity.owner(), activity.ownerName()));
        return told;
    }
}
