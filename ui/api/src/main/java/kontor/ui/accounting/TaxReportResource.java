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

/** What each levy came to. */
@RequestScoped
@Path("accounting/tax-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class TaxReportResource {

    @Inject
    ReportService reports;

    /** In a period, sales and credits apart. */
    @GET
    @Operation(operationId = "taxReport", summary = "What each levy came to in a period, sales and credits apart")
    @APIResponse(responseCode = "200", description = "Levies by sort of turnover",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TaxReport")))
    public String taxes(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                        @Parameter(description = "First day; the first of all unless said") @QueryParam("from") String from,
                        @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return Reporting.items(reports.taxes(Reporting.id(company), Reporting.day("from", from), Reporting.day("to", to)).stream().map(ReportJson::of).toList());
    }
}
