package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kontor.base.product.ProductService;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.file.StoredFile;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture of a product. Changes name the product's version. */
@RequestScoped
@Path("base/products/{id}/picture")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.product")
public class PictureResource {

    @PathParam("id")
    String id;

    @HeaderParam("If-Match")
    String ifMatch;

    @Inject
    ProductService products;

    /** A product's picture. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "pictureOfBaseProduct", summary = "A product's picture")
    @APIResponse(responseCode = "200", description = "Its bytes",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response picture() {
        UUID product = RequestParts.id(id);
        StoredFile file = products.picture(product).orElseThrow(() -> new RecordNotFound("base.product", product));
        return FileAnswer.of(file, products.openPicture(product));
    }

    /** Shows a picture for a product, in place of the one before. */
    @PUT
    @Operation(operationId = "showPictureOfBaseProduct", summary = "Shows a picture for a product, in place of the one before")
    @RequestBody(required = true, content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "The product as it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "BaseProduct")))
    public Response show(@Parameter(required = true, description = "Name of the file") @QueryParam("name") String name,
                         @HeaderParam("Content-Type") String type, InputStream body) {
        Upload.check(name, type);
        Row row = products.showPicture(RequestParts.id(id), RequestParts.version(ifMatch), name, body);
        return Response.ok(Answers.json(json -> JsonWriting.row(json, row))).tag(Long.toString(row.version())).build();
    }

    /** Takes a product's picture away. */
    @DELETE
    @Operation(operationId = "hidePictureOfBaseProduct", summary = "Takes a product's picture away")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void hide() {
        products.hidePicture(RequestParts.id(id), RequestParts.version(ifMatch));
    }
}
