package kontor.ui.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import kontor.crm.pipeline.Pipeline;
import kontor.crm.pipeline.PipelineService;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pipeline report. */
@RequestScoped
@Path("crm/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "crm.pipeline")
public class PipelineResource {

    @Inject
    PipelineService pipeline;

    /** Open deals by stage, closed ones by month, and why deals were lost. */
    @GET
    @Operation(operationId = "pipeline", summary = "Open deals by stage, closed ones by month, and why deals were lost")
    @APIResponse(responseCode = "200", description = "The report",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Pipeline")))
    public String report() {
        Pipeline report = pipeline.report();
        return Answers.json(json -> JsonWriting.value(json, PipelineJson.of(report)));
    }

    /** The caller's own open deals by stage. */
    @GET
    @Path("mine")
    @Operation(operationId = "myPipeline", summary = "The caller's own open deals by stage")
    @APIResponse(responseCode = "200", description = "The stages",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StageTotals")))
    public String mine() {
        List<Map<String, Object>> stages = pipeline.mine().stream().map(PipelineJson::stage).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", stages)));
    }
}
