package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Related;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.security.Access;
import kontor.platform.core.entity.Services;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.label.Labels;
import kontor.platform.core.security.SessionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The records that point at a record: the lists that a screen shows beside it. */
@RequestScoped
@Path("{module}/{entities}/{id}/related")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beside a record")
public class RelatedResource {

    @PathParam("module")
    String module;

    @PathParam("entities")
    String entities;

    @PathParam("id")
    String id;

    @Context
    UriInfo uri;

    @Inject
    Services services;

    @Inject
    SessionService session;

    @Inject
    Labels labels;

    @Inject
    TokenCaller caller;

    /** The lists beside a record that the caller may read. */
    @GET
    @Operation(operationId = "relatedLists", summary = "The lists beside a record that the caller may read")
    @APIResponse(responseCode = "200", description = "The lists",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RelatedLists")))
    public String lists() {
        EntityDefinition<?> definition = definition();
        services.of(definition).get(RequestParts.id(id));
        Access access = session.access();
        List<Map<String, Object>> lists = Modules.all().related(definition).stream()
                .filter(related -> access.may(shown(related, access).permission("read")))
                .map(related -> told(definition, related, access)).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", lists)));
    }

    /** One of the lists beside a record; takes the parameters of lists. */
    @GET
    @Path("{key}")
    @Operation(operationId = "relatedList", summary = "One of the lists beside a record; takes the parameters of lists")
    @APIResponse(responseCode = "200", description = "A page of records",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RecordPage")))
    public String list(@PathParam("key") String key, @QueryParam("count") boolean counted) {
        EntityDefinition<?> definition = definition();
        Related related = Modules.all().related(definition).stream().filter(r -> r.key().equals(key)).findFirst()
                .orElseThrow(() -> new UnknownAction(definition.name() + "/" + key));
        UUID record = services.of(definition).get(RequestParts.id(id)).id();
        ListQuery query = QueryReading.read(uri.getQueryParameters()).filter(related.field(), Filter.Operator.EQ, record.toString());
        RecordService<?> service = services.of(shown(related, session.access()));
        Page page = service.list(query);
        Long count = counted ? service.count(query) : null;
        return Answers.json(json -> JsonWriting.page(json, page, count));
    }

    private EntityDefinition<?> definition() {
        return RequestParts.definition(module, entities);
    }

    private static EntityDefinition<?> shown(Related related, Access access) {
        return Modules.all().shown(Modules.all().definition(related.definition())
                .orElseThrow(() -> new UnknownAction(related.definition())), access);
    }

    private Map<String, Object> told(EntityDefinition<?> definition, Related related, Access access) {
        EntityDefinition<?> shown = shown(related, access);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", related.key());
        told.put("label", labels.related(definition, related.key(), caller.locale()));
        told.put("type", shown.name());
        told.put("field", related.field());
        told.put("path", shown.module() + "/" + shown.plural());
        return told;
    }
}
