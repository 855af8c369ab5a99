package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.core.security.SessionService;

/** What callers may ask about themselves. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SessionService session;

    /** Who is calling, in which firm, and what is switched on there. */
    @GET
    public String me() {
        Access access = session.access();
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("id", access.member().toString());
        me.put("name", access.memberName());
        me.put("email", access.memberEmail());
        me.put("tenant", Map.of("alias", access.tenant(), "name", access.tenantName()));
        me.put("modules", access.modules().stream().sorted().toList());
        return Answers.json(json -> JsonWriting.value(json, me));
    }

    /** Whether the caller may do something, and by which roles. */
    @GET
    @Path("why")
    public String why(@QueryParam("action") String action) {
        if (action == null || !action.contains(".")) {
            throw new InvalidInput("action", "platform.required");
        }
        Access.Reason reason = session.explain(action);
        return Answers.json(json -> JsonWriting.value(json,
                Map.of("permitted", reason.permitted(), "code", reason.code(), "rules", reason.rules())));
    }
}
