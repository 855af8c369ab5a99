package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kontor.base.announcement.AnnouncementService;
import kontor.platform.api.query.Page;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the firm is told today. */
@RequestScoped
@Path("base/announcements/current")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.announcement")
public class AnnouncementResource {

    @Inject
    AnnouncementService announcements;

    /** Announcements of today, latest first. */
    @GET
    @Operation(operationId = "currentBaseAnnouncements", summary = "Announcements of today, latest first")
    @APIResponse(responseCode = "200", description = "The announcements",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "BaseAnnouncementPage")))
    public String current() {
        Page page = new Page(announcements.current(), null);
        return Answers.json(json -> JsonWriting.page(json, page, null));
    }
}
