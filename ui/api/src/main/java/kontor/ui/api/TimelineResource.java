package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;
import kontor.platform.api.value.Reference;
import kontor.platform.core.entity.Services;
import kontor.platform.core.label.Labels;
import kontor.platform.core.security.SessionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened around a record, as every module tells it that the caller may ask. */
@RequestScoped
@Path("{module}/{entities}/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beside a record")
public class TimelineResource {

    private static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(TimelineEntry::at).reversed();

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    Services services;

    @Inject
    SessionService session;

    @Inject
    Labels labels;

    @Inject
    TokenCaller caller;

    /** What happened around a record, latest first. */
    @GET
    @Operation(operationId = "timeline", summary = "What happened around a record, latest first")
    @APIResponse(responseCode = "200", description = "The entries",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Timeline")))
    public String timeline(@PathParam("module") String module, @PathParam("entities") String entities, @PathParam("id") String written,
                           @QueryParam("limit") String limit) {
        EntityDefinition<?> definition = RequestParts.definition(module, entities);
        UUID id = RequestParts.id(written);
        int most = RequestParts.limit(limit);
        services.of(definition).get(id);
        Access access = session.access();
        List<Map<String, Object>> entries = sources.stream()
                .filter(source -> source.definition().equals(definition.name()) && access.may(source.permission()))
                .flatMap(source -> source.of(id, most).stream()).sorted(LATEST_FIRST).limit(most).map(this::told).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", entries)));
    }

    private Map<String, Object> told(TimelineEntry entry) {
        Locale locale = caller.locale();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", entry.at());
        told.put("code", entry.label());
        told.put("text", new MessageFormat(labels.text(entry.module(), entry.label(), locale), locale).format(entry.arguments().toArray()));
        told.put("type", entry.definition());
        told.put("record", new Reference(entry.record(), entry.title()));
        told.put("member", entry.memberName());
        return told;
    }
}
