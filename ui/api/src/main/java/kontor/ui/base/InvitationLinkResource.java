package kontor.ui.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import kontor.base.member.InvitationLink;
import kontor.base.member.MemberService;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link with which a newcomer chooses a first password. It is no answer that is kept for a repeat: a repeat makes another. */
@RequestScoped
@Path("base/members/{id}/invitation-link")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base.member")
public class InvitationLinkResource {

    @Inject
    MemberService members;

    @Inject
    @ConfigProperty(name = "KONTOR_BASE_URL", defaultValue = "http://localhost:9080")
    String baseUrl;

    /** Makes a link; those made before end. */
    @POST
    @Operation(operationId = "makeInvitationLinkOfBaseMember", summary = "Makes a link with which a newcomer chooses a first password",
            description = "Told once. Links made before for the member end. Asks for If-Match.")
    @APIResponse(responseCode = "200", description = "The link and when it ends")
    public Response make(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        InvitationLink link = members.link(RequestParts.id(id), RequestParts.version(ifMatch));
        return Response.ok(Answers.json(json -> JsonWriting.value(json,
                Map.of("link", baseUrl.replaceFirst("/+$", "") + link.path(), "until", link.until().toString())))).header("Cache-Control", "no-store").build();
    }
}
