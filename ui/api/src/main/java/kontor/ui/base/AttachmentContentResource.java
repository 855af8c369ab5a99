package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import kontor.base.attachment.AttachmentService;
import kontor.base.attachment.Download;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of a file kept with a record. */
@RequestScoped
@Path("base/attachments/{id}/content")
@Tag(name = "base.attachment")
public class AttachmentContentResource {

    @Inject
    AttachmentService attachments;

    /** The file itself. */
    @GET
    @Operation(operationId = "contentOfBaseAttachment", summary = "The file itself")
    @APIResponse(responseCode = "200", description = "Its bytes; only harmless kinds are meant for opening in the place",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") String id) {
        Download download = attachments.open(RequestParts.id(id));
        return FileAnswer.of(download.file(), download.bytes());
    }
}
