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
import kontor.base.note.NoteService;
import kontor.base.note.NoteView;
import kontor.platform.api.value.Reference;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes on a record, whoever wrote them. Writing is making a {@code base.note} about it. */
@RequestScoped
@Path("{module}/{entities}/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beside a record")
public class NoteResource {

    @Inject
    NoteService notes;

    /** Notes on a record, latest first. */
    @GET
    @Operation(operationId = "notes", summary = "Notes on a record, latest first")
    @APIResponse(responseCode = "200", description = "The notes",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Notes")))
    public String notes(@PathParam("module") String module, @PathParam("entities") String entities, @PathParam("id") String id) {
        List<Map<String, Object>> found = notes.of(RequestParts.definition(module, entities).name(), RequestParts.id(id)).stream()
                .map(NoteResource::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", found)));
    }

    private static Map<String, Object> told(NoteView note) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", note.id());
        told.put("version", note.version());
        told.put("text", note.text());
        told.put("author", note.author() == null ? null : new Reference(note.author(), note.authorName()));
        told.put("at", note.at());
        told.put("mine", note.mine());
        return told;
    }
}
