package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.personal.PersonalService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What callers keep for themselves by name: preferences, and drafts of unsaved input by the page they belong to. */
@RequestScoped
@Path("me/{kind:preferences|drafts}/{key:.+}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class PersonalResource {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 100_000;

    @PathParam("kind")
    String kind;

    @PathParam("key")
    String key;

    @Inject
    PersonalService personal;

    /** A preference or draft of the caller, as JSON. */
    @GET
    @Operation(operationId = "keptValue", summary = "A preference or draft of the caller, as JSON")
    @APIResponse(responseCode = "200", description = "The value, as it was kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AnyJson")))
    public String kept() {
        return (isDraft() ? personal.draft(key) : personal.preference(key)).orElseThrow(() -> new UnknownAction(kind + "/" + key));
    }

    /** Keeps a preference or draft: any JSON of up to 100,000 characters. */
    @PUT
    @Operation(operationId = "keepValue", summary = "Keeps a preference or draft: any JSON of up to 100,000 characters")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AnyJson")))
    @APIResponse(responseCode = "204", description = "Kept")
    public void keep(String body) {
        if (key.length() > LONGEST_KEY) {
            throw new InvalidInput("key", "platform.too-long", LONGEST_KEY);
        } else if (body != null && body.length() > LONGEST_VALUE) {
            throw new InvalidInput("value", "platform.too-long", LONGEST_VALUE);
        }
        String json = JsonReading.tree(body).toString();
        if (isDraft()) {
            personal.saveDraft(key, json);
        } else {
            personal.setPreference(key, json);
        }
    }

    /** Forgets a draft. */
    @DELETE
    @Operation(operationId = "discardValue", summary = "Forgets a draft")
    @APIResponse(responseCode = "204", description = "Forgotten, or never there")
    public void discard() {
        if (!isDraft()) {
            throw new NotAllowedException(Response.status(Response.Status.METHOD_NOT_ALLOWED).header("Allow", "GET, PUT").build());
        }
        personal.discardDraft(key);
    }

    private boolean isDraft() {
        return kind.equals("drafts");
    }
}
