package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.base.party.PartyCandidate;
import kontor.base.party.PartyService;
import kontor.base.party.PartySketch;
import kontor.platform.api.value.Reference;
import kontor.platform.core.entity.InputReader;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonReading;
import kontor.ui.api.JsonWriting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parties that may be the one that is being entered; asked before one is made. */
@RequestScoped
@Path("base/parties/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.party")
public class DuplicateResource {

    @Inject
    PartyService parties;

    @Inject
    InputReader inputs;

    /** Parties that may be the one described, the likeliest first. */
    @POST
    @Operation(operationId = "duplicatesOfBaseParty", summary = "Parties that may be the one described, the likeliest first")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PartySketch")))
    @APIResponse(responseCode = "200", description = "The candidates",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PartyCandidates")))
    public String duplicates(String body) {
        PartySketch sketch = inputs.read(PartySketch.class, JsonReading.object(body));
        List<Map<String, Object>> candidates = parties.duplicates(sketch).stream().map(DuplicateResource::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", candidates)));
    }

    private static Map<String, Object> told(PartyCandidate candidate) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("party", new Reference(candidate.id(), candidate.name()));
        told.put("city", candidate.city());
        told.put("likeness", candidate.likeness());
        told.put("reasons", candidate.reasons());
        return told;
    }
}
