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

/** What stands on each account. */
@RequestScoped
@Path("accounting/trial-balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class TrialBalanceResource {

    @Inject
    ReportService reports;

    /** At the end of a day, and what was booked from another day on. */
    @GET
    @Operation(operationId = "trialBalance", summary = "What stands on each account")
    @APIResponse(responseCode = "200", description = "Accounts that anything was booked on",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TrialBalance")))
    public String trialBalance(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                               @Parameter(description = "First day of the turnover; the first of all unless said") @QueryParam("from") String from,
                               @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return Reporting.answer(ReportJson.of(reports.trialBalance(Reporting.id(company), Reporting.day("from", from), Reporting.day("to", to))));
    }
}
