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

/** What is open. */
@RequestScoped
@Path("accounting/open-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class OpenItemsResource {

    @Inject
    ReportService reports;

    /** At the end of a day, as it stood then. */
    @GET
    @Operation(operationId = "openItems", summary = "What was open at the end of a day, as it stood then")
    @APIResponse(responseCode = "200", description = "Items by due date",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OpenItems")))
    public String openItems(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                            @Parameter(description = "The day; today unless said") @QueryParam("day") String day) {
        return Reporting.items(reports.openItems(Reporting.id(company), Reporting.day("day", day)).stream().map(ReportJson::of).toList());
    }
}
