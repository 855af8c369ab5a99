package kontor.ui.inventory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.inventory.report.StockOnDay;
import kontor.inventory.report.StockReportService;
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

/** The stock at the end of a day. */
@RequestScoped
@Path("inventory/stock-on-day")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inventory.stock")
public class StockOnDayResource {

    @Inject
    StockReportService report;

    /** How many of each product there were at the end of a day, and what they were worth, for those who may see that. */
    @GET
    @Operation(operationId = "stockOnDay", summary = "How many of each product there were at the end of a day, and what they were worth")
    @APIResponse(responseCode = "200", description = "The products of which there were any",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StockOnDay")))
    public String onDay(@Parameter(description = "The day, such as 2026-12-31; today unless said") @QueryParam("day") String day,
                        @Parameter(description = "One product alone") @QueryParam("product") String product) {
        List<StockOnDay> found = report.onDay(day(day), product == null ? null : RequestParts.id(product));
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", found.stream().map(StockOnDayResource::told).toList())));
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInput("day", "platform.value-malformed.date", written);
        }
    }

    private static Map<String, Object> told(StockOnDay stock) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("product", stock.product());
        told.put("quantity", stock.quantity());
        told.put("worth", stock.worth());
        return told;
    }
}
