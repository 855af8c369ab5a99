package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kontor.base.activity.ActivityService;
import kontor.base.note.MentionService;
import kontor.platform.api.query.Page;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller: activities, reminders that are due, and places where they were named. */
@RequestScoped
@Path("me/{waiting:activities|reminders|mentions}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MyDayResource {

    @Inject
    ActivityService activities;

    @Inject
    MentionService mentions;

    /** What waits for the caller, the most urgent first: activities, reminders or mentions. */
    @GET
    @Operation(operationId = "waiting", summary = "What waits for the caller, the most urgent first: activities, reminders or mentions")
    @APIResponse(responseCode = "200", description = "The records",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RecordPage")))
    public String waiting(@PathParam("waiting") String what, @QueryParam("limit") String limit) {
        int most = RequestParts.limit(limit);
        Page page = switch (what) {
            case "activities" -> activities.mine(most);
            case "reminders" -> activities.reminders(most);
            default -> mentions.unseen(most);
        };
        return Answers.json(json -> JsonWriting.page(json, page, null));
    }
}
