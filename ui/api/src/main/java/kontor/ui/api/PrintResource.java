package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kontor.platform.core.print.DocumentPrinter;
import kontor.platform.core.print.Printed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents on paper. */
@RequestScoped
@Path("{module}/{entities}/{id}/pdf")
@Tag(name = "Beside a record")
public class PrintResource {

    @Inject
    DocumentPrinter printer;

    /** A document as a PDF, as far as the caller may read it, in the language asked for. */
    @GET
    @Produces(Printed.TYPE)
    @Operation(operationId = "pdf", summary = "A document as a PDF, in the language asked for; not found for what is not printed")
    @APIResponse(responseCode = "200", description = "The PDF",
            content = @Content(mediaType = Printed.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("module") String module, @PathParam("entities") String entities, @PathParam("id") String id) {
        Printed printed = printer.print(RequestParts.definition(module, entities), RequestParts.id(id));
        return Response.ok(printed.bytes()).header("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(printed.name(), StandardCharsets.UTF_8).replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
