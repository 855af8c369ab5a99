package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.base.look.ChosenColor;
import kontor.base.look.Look;
import kontor.base.look.LookService;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.file.StoredFile;
import kontor.platform.core.entity.InputReader;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonReading;
import kontor.ui.api.JsonWriting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The firm's own colour and logo. */
@RequestScoped
@Path("base/look")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.look")
public class LookResource {

    @Inject
    LookService look;

    @Inject
    InputReader inputs;

    /** The firm's own colour, and what is known of its logo. */
    @GET
    @Operation(operationId = "baseLook", summary = "The firm's own colour, and what is known of its logo")
    @APIResponse(responseCode = "200", description = "What has been chosen",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Look")))
    public String look() {
        return told(look.get());
    }

    /** Chooses the firm's own colour. */
    @PUT
    @Operation(operationId = "setColorOfBaseLook", summary = "Chooses the firm's own colour; null for none")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ChosenColor")))
    @APIResponse(responseCode = "200", description = "What has been chosen",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Look")))
    public String setColor(String body) {
        return told(look.setColor(inputs.read(ChosenColor.class, JsonReading.object(body)).color()));
    }

    /** The firm's logo. */
    @GET
    @Path("logo")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "logoOfBaseLook", summary = "The firm's logo")
    @APIResponse(responseCode = "200", description = "Its bytes",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response logo() {
        StoredFile file = look.get().logo();
        if (file == null) {
            throw new RecordNotFound("base.look", null);
        }
        return FileAnswer.of(file, look.openLogo());
    }

    /** Shows a logo, in place of the one before. */
    @PUT
    @Path("logo")
    @Operation(operationId = "showLogoOfBaseLook", summary = "Shows a logo, a PNG or JPEG file, in place of the one before")
    @RequestBody(required = true, content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "What has been chosen",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Look")))
    public String showLogo(@Parameter(required = true, description = "Name of the file") @QueryParam("name") String name,
                           @HeaderParam("Content-Type") String type, InputStream body) {
        Upload.check(name, type);
        return told(look.showLogo(name, body));
    }

    /** Takes the firm's logo away. */
    @DELETE
    @Path("logo")
    @Operation(operationId = "hideLogoOfBaseLook", summary = "Takes the firm's logo away")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void hideLogo() {
        look.hideLogo();
    }

    private static String told(Look look) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("color", look.color());
        told.put("logo", look.logo() == null ? null
                : Map.of("name", look.logo().name(), "contentType", look.logo().contentType(), "size", look.logo().size()));
        return Answers.json(json -> JsonWriting.value(json, told));
    }
}
