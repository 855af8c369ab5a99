package kontor.ui.accounting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kontor.accounting.report.ReportService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the books agree with what they are made of. */
@RequestScoped
@Path("accounting/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class ProofsResource {

    @Inject
    ReportService reports;

    /** As of a day, with the first record that does not. */
    @GET
    @Operation(operationId = "proofs", summary = "Whether the books agree with what they are made of, with the first record that does not")
    @APIResponse(responseCode = "200", description = "Proofs",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Proofs")))
    public String proofs(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                         @Parameter(description = "The day; today unless said") @QueryParam("day") String day) {
        return Reporting.items(reports.proofs(Reporting.id(company), Reporting.day("day", day)).stream().map(ReportJson::of).toList());
    }
}
