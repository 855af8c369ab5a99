package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.exchange.ExportOptions;
import kontor.platform.core.exchange.ExportService;
import kontor.platform.core.exchange.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a list finds as a file, at {@code /v1/{module}/{entities}/export}. */
@RequestScoped
@jakarta.ws.rs.Path("{module}/{entities}/export")
@Tag(name = "Import and export")
public class ExportResource {

    private static final List<String> OWN = List.of("format", "ids", "labels");

    @PathParam("module")
    String module;

    @PathParam("entities")
    String entities;

    @Context
    UriInfo uri;

    @Inject
    ExportService exports;

    @GET
    @Operation(summary = "All that a list finds, as CSV or XLSX; takes the parameters of the list as well")
    public Response export(@QueryParam("format") String format, @QueryParam("ids") boolean ids, @QueryParam("labels") boolean labels) {
        EntityDefinition<?> definition = RequestParts.definition(module, entities);
        Format wanted = Format.named(format);
        MultivaluedMap<String, String> question = new MultivaluedHashMap<>(uri.getQueryParameters());
        OWN.forEach(question::remove);
        Spool file = file(definition, question, new ExportOptions(wanted, ids, labels));
        return Response.ok((StreamingOutput) out -> send(file, out)).type(wanted.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + entities + "." + wanted.ending() + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    /** Written whole before the first byte is sent: a failure halfway is then told as one, and not taken for the end of the file. */
    private Spool file(EntityDefinition<?> definition, MultivaluedMap<String, String> question, ExportOptions options) {
        try {
            Spool file = new Spool();
            try (OutputStream out = file.write()) {
                exports.write(definition, QueryReading.read(question), options, out);
                return file;
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void send(Spool file, OutputStream out) throws IOException {
        try (file; InputStream in = file.read()) {
            in.transferTo(out);
        }
    }
}
