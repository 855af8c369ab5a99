package kontor.ui.accounting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.accounting.report.ReportService;
import kontor.platform.api.entity.InvalidInput;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports of the books as of any day, and the proofs that they agree. */
@RequestScoped
@Path("accounting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounting.report")
public class AccountingReportResource {

    @Inject
    ReportService reports;

    /** What stands on each account at the end of a day, and what was booked from another day on. */
    @GET
    @Path("trial-balance")
    @Operation(operationId = "trialBalance", summary = "What stands on each account")
    @APIResponse(responseCode = "200", description = "Accounts that anything was booked on",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TrialBalance")))
    public String trialBalance(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                               @Parameter(description = "First day of the turnover; the first of all unless said") @QueryParam("from") String from,
                               @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return written(ReportJson.of(reports.trialBalance(id(company), day("from", from), day("to", to))));
    }

    /** What each levy came to in a period. */
    @GET
    @Path("tax-report")
    @Operation(operationId = "taxReport", summary = "What each levy came to in a period, sales and credits apart")
    @APIResponse(responseCode = "200", description = "Levies by sort of turnover",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TaxReport")))
    public String taxes(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                        @Parameter(description = "First day; the first of all unless said") @QueryParam("from") String from,
                        @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return items(reports.taxes(id(company), day("from", from), day("to", to)).stream().map(ReportJson::of).toList());
    }

    /** What was open at the end of a day. */
    @GET
    @Path("open-items")
    @Operation(operationId = "openItems", summary = "What was open at the end of a day, as it stood then")
    @APIResponse(responseCode = "200", description = "Items by due date",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OpenItems")))
    public String openItems(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                            @Parameter(description = "The day; today unless said") @QueryParam("day") String day) {
        return items(reports.openItems(id(company), day("day", day)).stream().map(ReportJson::of).toList());
    }

    /** What was booked on an account. */
    @GET
    @Path("accounts/{id}/ledger")
    @Operation(operationId = "accountLedger", summary = "What was booked on an account in a period, with running balance")
    @APIResponse(responseCode = "200", description = "Lines by day",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AccountLedger")))
    public String ledger(@PathParam("id") String account,
                         @Parameter(description = "First day; the first of all unless said") @QueryParam("from") String from,
                         @Parameter(description = "Last day; today unless said") @QueryParam("to") String to) {
        return written(ReportJson.of(reports.ledger(RequestParts.id(account), day("from", from), day("to", to))));
    }

    /** Whether the books agree with what they are made of. */
    @GET
    @Path("proofs")
    @Operation(operationId = "proofs", summary = "Whether the books agree with what they are made of, with the first record that does not")
    @APIResponse(responseCode = "200", description = "Proofs",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Proofs")))
    public String proofs(@Parameter(description = "Legal entity; the caller's own unless said") @QueryParam("company") String company,
                         @Parameter(description = "The day; today unless said") @QueryParam("day") String day) {
        return items(reports.proofs(id(company), day("day", day)).stream().map(ReportJson::of).toList());
    }

    private static String items(List<Map<String, Object>> items) {
        return written(Map.of("items", items));
    }

    private static String written(Map<String, Object> answer) {
        return Answers.json(json -> JsonWriting.value(json, answer));
    }

    private static UUID id(String written) {
        return written == null || written.isBlank() ? null : RequestParts.id(written);
    }

    private static LocalDate day(String name, String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInput(name, "platform.value-malformed.date", written);
        }
    }
}
