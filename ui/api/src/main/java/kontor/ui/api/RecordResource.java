package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.core.entity.Services;
import kontor.platform.core.entity.WholeDocuments;
import kontor.platform.core.idempotency.Answer;
import kontor.platform.core.idempotency.Idempotency;

/**
 * The records of every definition, at {@code /v1/{module}/{entities}}. Most requests come here, so there is one of it for
 * all of them: what a request brings is asked of the request.
 */
@ApplicationScoped
@Path("{module}/{entities}")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private static final String LINES = "lines";

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Inject
    Services services;

    @Inject
    WholeDocuments documents;

    @Inject
    Idempotency idempotency;

    /** One page of the records that the caller may see. */
    @GET
    public Response list(@QueryParam("count") boolean counted) {
        ListQuery query = QueryReading.read(uri.getQueryParameters());
        Page page = service().list(query);
        Long count = counted ? service().count(query) : null;
        return Response.ok(Answers.json(json -> JsonWriting.page(json, page, count))).build();
    }

    /** Numbers and sums of a list by a field. */
    @GET
    @Path("totals")
    public Response totals(@QueryParam("by") String groupBy, @QueryParam("sum") String sum) {
        if (groupBy == null) {
            throw new InvalidInput("by", "platform.required");
        }
        List<Total> totals = service().totals(QueryReading.read(uri.getQueryParameters()), groupBy, sum);
        return Response.ok(Answers.json(json -> JsonWriting.totals(json, totals))).build();
    }

    /** One record, with its version as ETag. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id, @QueryParam("asOf") String moment) {
        Row row = moment == null ? service().get(id(id)) : service().asOf(id(id), moment(moment));
        return answer(200, row);
    }

    /** What happened to a record, latest first. */
    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") String id) {
        var changes = service().history(id(id));
        return Response.ok(Answers.json(json -> HistoryJson.write(json, changes))).build();
    }

    /** Actions that the caller may take on a record as it stands. */
    @GET
    @Path("{id}/actions")
    public Response actions(@PathParam("id") String id) {
        var legal = service().legalActions(id(id));
        return Response.ok(Answers.json(json -> JsonWriting.value(json, Map.of("actions", legal)))).build();
    }

    /** A new record; of one that has lines, with those that are sent along. */
    @POST
    public Response create(String body) {
        RecordService<?> service = service();
        Map<String, Object> sent = JsonReading.object(body);
        if (!sent.containsKey(LINES)) {
            Row values = Row.of(sent);
            return once(body, 201, () -> service.create(values));
        }
        List<Row> lines = JsonReading.objects(LINES, sent.get(LINES)).stream().map(Row::of).toList();
        Map<String, Object> values = new LinkedHashMap<>(sent);
        values.remove(LINES);
        return once(body, 201, () -> documents.create(definition(), Row.of(values), lines));
    }

    /** Changes fields; asks for If-Match. */
    @PATCH
    @Path("{id}")
    public Response update(@PathParam("id") String id, String body) {
        return answer(200, service().update(id(id), version(), Row.of(JsonReading.object(body))));
    }

    /** Deletes a record that nothing refers to; asks for If-Match. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        service().delete(id(id), version());
        return Response.noContent().build();
    }

    /** Takes one of the actions of a record; asks for If-Match. */
    @POST
    @Path("{id}/actions/{action}")
    public Response act(@PathParam("id") String id, @PathParam("action") String action, String body) {
        UUID record = id(id);
        long version = version();
        Map<String, Object> input = JsonReading.object(body);
        return once(body, 200, () -> switch (action) {
            case "archive" -> service().archive(record, version);
            case "restore" -> service().restore(record, version);
            default -> services.perform(definition(), action, record, version, input);
        });
    }

    private interface Work {
        Row run();
    }

    private Response once(String body, int status, Work work) {
        String idempotencyKey = headers.getHeaderString("Idempotency-Key");
        if (idempotencyKey == null) {
            return answer(status, work.run());
        }
        Answer answer = idempotency.once(idempotencyKey, uri.getPath(), body, () -> {
            Row row = work.run();
            return new Answer(status, Answers.json(json -> JsonWriting.row(json, row)), row.id(), row.version());
        });
        return Response.status(answer.status()).entity(answer.body()).tag(Long.toString(answer.version()))
                .location(place(answer.id())).build();
    }

    private Response answer(int status, Row row) {
        return Response.status(status).entity(Answers.json(json -> JsonWriting.row(json, row))).tag(Long.toString(row.version()))
                .location(place(row.id())).build();
    }

    private URI place(UUID id) {
        return uri.getBaseUriBuilder().path(part("module")).path(part("entities")).path(id.toString()).build();
    }

    private String part(String name) {
        return uri.getPathParameters().getFirst(name);
    }

    private EntityDefinition<?> definition() {
        return RequestParts.definition(part("module"), part("entities"));
    }

    private RecordService<?> service() {
        return services.of(definition());
    }

    private static UUID id(String written) {
        return RequestParts.id(written);
    }

    private long version() {
        return RequestParts.version(headers.getHeaderString("If-Match"));
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (java.time.format.DateTimeParseException malformed) {
            throw new InvalidInput("asOf", "platform.value-malformed.instant", written, "");
        }
    }
}
