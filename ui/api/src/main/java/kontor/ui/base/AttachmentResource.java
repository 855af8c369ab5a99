package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.attachment.AttachmentService;
import kontor.base.attachment.AttachmentView;
import kontor.platform.api.value.Reference;
import kontor.platform.core.idempotency.Answer;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.OnceOnly;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files kept with a record. A file is sent as it is: its bytes are the body, its name stands in the address. */
@RequestScoped
@Path("{module}/{entities}/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beside a record")
public class AttachmentResource {

    @PathParam("module")
    String module;

    @PathParam("entities")
    String entities;

    @PathParam("id")
    String id;

    @Inject
    AttachmentService attachments;

    @Inject
    OnceOnly once;

    /** Files kept with a record, latest first. */
    @GET
    @Operation(operationId = "attachments", summary = "Files kept with a record, latest first")
    @APIResponse(responseCode = "200", description = "What is known of the files",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Attachments")))
    public String attachments() {
        List<Map<String, Object>> found = attachments.of(definition(), RequestParts.id(id)).stream().map(AttachmentResource::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", found)));
    }

    /** Keeps a file with a record; what it holds is found by looking into it. */
    @POST
    @Operation(operationId = "attach", summary = "Keeps a file with a record; what it holds is found by looking into it")
    @RequestBody(required = true, content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "What is known of the file",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Attachment")))
    public Response attach(@Parameter(required = true, description = "Name of the file") @QueryParam("name") String name,
                           @HeaderParam("Content-Type") String type, @HeaderParam("Idempotency-Key") String key, InputStream body) {
        Upload.check(name, type);
        UUID record = RequestParts.id(id);
        try (Upload upload = key == null ? Upload.passing(body) : Upload.kept(body)) {
            return once.answer(key, name + ":" + upload.fingerprint(), "base/attachments", () -> {
                AttachmentView kept = attachments.attach(definition(), record, name, upload.bytes());
                return new Answer(201, Answers.json(json -> JsonWriting.value(json, told(kept))), kept.id(), kept.version());
            });
        }
    }

    private String definition() {
        return RequestParts.definition(module, entities).name();
    }

    private static Map<String, Object> told(AttachmentView attachment) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", attachment.id());
        told.put("version", attachment.version());
        told.put("name", attachment.name());
        told.put("contentType", attachment.contentType());
        told.put("size", attachment.size());
        told.put("author", attachment.author() == null ? null : new Reference(attachment.author(), attachment.authorName()));
        told.put("at", attachment.at());
        return told;
    }
}
