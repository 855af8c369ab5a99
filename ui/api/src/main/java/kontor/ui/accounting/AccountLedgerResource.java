package kontor.ui.accounting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kontor.accounting.report.ReportService;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was booked on an account. */
@RequestScoped
@Path("accounting/accounts/{id}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class AccountLedgerResource {

    @Inject
    ReportService reports;

    /** In a period, with running balance. */
    @GET
    @Operation(operationId = "accountLedger", summary = "What was booked on an account in a period, with running balance")
    @APIResponse(responseCode = "200", description = "Lines by day",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AccountLedger")))
    public String ledger(@PathParam("id") String account,
                         @Parameter(description = "First day; the first of all unless said") @QueryParam("from") String from,
                         @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return Reporting.answer(ReportJson.of(reports.ledger(RequestParts.id(account), Reporting.day("from", from), Reporting.day("to", to))));
    }
}
