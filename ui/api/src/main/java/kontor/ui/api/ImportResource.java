package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.exchange.ImportReport;
import kontor.platform.core.exchange.ImportService;
import kontor.platform.core.exchange.Limits;
import kontor.platform.core.exchange.Table;
import kontor.platform.core.exchange.TableReader;
import kontor.platform.core.exchange.UnreadableFile;
import kontor.platform.core.idempotency.Answer;
import kontor.platform.core.idempotency.Idempotency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Tables brought in, at {@code /v1/{module}/{entities}/imports}: the body is the file, CSV or XLSX; the parameters are
 * those of {@link ImportParameters}.
 */
@RequestScoped
@Path("{module}/{entities}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import and export")
public class ImportResource {

    @PathParam("module")
    String module;

    @PathParam("entities")
    String entities;

    @HeaderParam("Idempotency-Key")
    String idempotencyKey;

    @Context
    UriInfo uri;

    @Inject
    ImportService imports;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The latest imports of these records")
    public Response latest() {
        List<Map<String, Object>> items = imports.latest(definition()).stream().map(ReportJson::of).toList();
        return Response.ok(Answers.json(json -> JsonWriting.value(json, Map.of("items", items)))).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An import: how far it has come, and what was wrong")
    public Response get(@PathParam("id") String id) {
        return answer(200, imports.find(definition(), RequestParts.id(id)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Imports a CSV or XLSX file, all rows or none; dryRun=true tells what would happen")
    public Response run(InputStream body) {
        EntityDefinition<?> definition = definition();
        ImportParameters parameters = new ImportParameters(uri.getQueryParameters());
        byte[] bytes = bytes(body);
        Table table = TableReader.read(bytes);
        if (parameters.dryRun()) {
            return answer(200, imports.preview(definition, table, parameters.mapping(imports, definition, table), parameters.options()));
        } else if (idempotencyKey == null) {
            return answer(201, imports.run(definition, table, parameters.mapping(imports, definition, table), parameters.options()));
        }
        Answer answer = idempotency.once(idempotencyKey, uri.getRequestUri().toString(), hash(bytes), () -> {
            ImportReport report = imports.run(definition, table, parameters.mapping(imports, definition, table), parameters.options());
            return new Answer(201, ReportJson.text(report), report.id(), 0);
        });
        return Response.status(answer.status()).entity(answer.body()).location(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).build();
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Takes out exactly what an import brought in, unless somebody has worked with it since")
    public Response undo(@PathParam("id") String id) {
        return answer(200, imports.undo(definition(), RequestParts.id(id)));
    }

    private EntityDefinition<?> definition() {
        return RequestParts.definition(module, entities);
    }

    private Response answer(int status, ImportReport report) {
        Response.ResponseBuilder answer = Response.status(status).entity(ReportJson.text(report));
        return status == 201 ? answer.location(uri.getAbsolutePathBuilder().path(report.id().toString()).build()).build() : answer.build();
    }

    /** No more than allowed is read, whatever is sent. */
    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new UnreadableFile("platform.import-too-large", Limits.BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
