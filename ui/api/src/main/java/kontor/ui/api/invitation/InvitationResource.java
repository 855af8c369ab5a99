package kontor.ui.api.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.core.tenancy.Invitations;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonReading;
import kontor.ui.api.JsonWriting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes the first password of somebody who has a link; the link's secret is what lets them in, so no token is asked for. The
 * page of the site sends a form and is sent on; programs send JSON.
 */
@RequestScoped
@Path("invitations/{token}")
@Tag(name = "Invitations")
@SecurityRequirements
public class InvitationResource {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int LOOKS = 60;
    private static final long PAUSE_MILLIS = 200;

    @PathParam("token")
    String token;

    @Inject
    Invitations invitations;

    /** Sets the password. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acceptInvitation", summary = "Chooses the first password of the account that an invitation made",
            description = "Works without a token. If the person had an account before, its password stays as it is.")
    @APIResponse(responseCode = "200", description = "The firm that one may sign in to now")
    public Response accept(String body) {
        Object password = JsonReading.object(body).get("password");
        Invitations.Firm firm = good().orElseThrow(() -> new RecordNotFound("invitation", new UUID(0, 0)));
        String text = password instanceof String given ? given : null;
        FirstPassword.fault(text, text).ifPresent(code -> {
            throw new InvalidInput("password", code, FirstPassword.SHORTEST);
        });
        String outcome = asked(firm, text);
        if (outcome.equals("not-good")) {
            throw new RecordNotFound("invitation", new UUID(0, 0));
        } else if (!outcome.equals("done")) {
            return Response.status(Response.Status.ACCEPTED).build();
        }
        return Response.ok(Answers.json(json -> JsonWriting.value(json, Map.of("tenant", firm.alias())))).build();
    }

    /** The same from a form; answers with the page to look at next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response accept(@FormParam("password") String password, @FormParam("repeated") String repeated, @FormParam("lang") String language) {
        Optional<Invitations.Firm> firm = good();
        Optional<String> fault = FirstPassword.fault(password, repeated);
        String step = firm.isEmpty() ? "not-good" : fault.map(code -> code.substring("platform.password-".length()))
                .orElseGet(() -> asked(firm.get(), password));
        String lang = language != null && language.matches("[A-Za-z-]{2,8}") ? language : "en";
        // As text: an address would be taken as one below the API's own.
        return Response.status(Response.Status.SEE_OTHER).header("Location", "/invitation/" + (TOKEN.matcher(token).matches() ? token : "-") + "?step=" + step + "&lang=" + lang
                + firm.filter(f -> step.equals("done")).map(f -> "&firm=" + f.alias()).orElse("")).build();
    }

    private Optional<Invitations.Firm> good() {
        return TOKEN.matcher(token).matches() ? invitations.firm(FirstPassword.tokenHash(token)) : Optional.empty();
    }

    /** What came of it; {@code later} if the worker takes its time. */
    private String asked(Invitations.Firm firm, String password) {
        UUID job = invitations.ask(firm, FirstPassword.tokenHash(token), FirstPassword.hash(password));
        try {
            for (int i = 0; i < LOOKS; i++) {
                Optional<String> outcome = invitations.outcome(job);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "later";
    }
}
