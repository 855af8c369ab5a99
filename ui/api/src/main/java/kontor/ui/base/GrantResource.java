package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.member.GrantLine;
import kontor.base.member.RoleService;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonReading;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of a role in the permission matrix, read and set as a whole. */
@RequestScoped
@Path("base/roles/{id}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.role")
public class GrantResource {

    @PathParam("id")
    String id;

    @Inject
    RoleService roles;

    /** What a role allows. */
    @GET
    @Operation(operationId = "grantsOfBaseRole", summary = "What a role allows")
    @APIResponse(responseCode = "200", description = "Its lines; the ETag is the role's",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Grants")))
    public Response grants() {
        UUID role = RequestParts.id(id);
        long version = roles.get(role).version();
        return answer(version, roles.grants(role));
    }

    /** Gives a role these lines in place of those it has. */
    @PUT
    @Operation(operationId = "setGrantsOfBaseRole", summary = "Gives a role these lines in place of those it has")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Grants")))
    @APIResponse(responseCode = "200", description = "Its lines as they stand now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Grants")))
    public Response setGrants(@HeaderParam("If-Match") String ifMatch, String body) {
        UUID role = RequestParts.id(id);
        long version = RequestParts.version(ifMatch);
        long after = roles.setGrants(role, version, GrantReading.lines(JsonReading.object(body))).version();
        return answer(after, roles.grants(role));
    }

    private static Response answer(long version, List<GrantLine> lines) {
        List<Map<String, Object>> items = lines.stream().map(GrantResource::told).toList();
        return Response.ok(Answers.json(json -> JsonWriting.value(json, Map.of("items", items)))).tag(Long.toString(version)).build();
    }

    private static Map<String, Object> told(GrantLine line) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("action", line.action());
        told.put("scope", line.scope().name());
        told.put("fields", line.fields());
        return told;
    }
}
