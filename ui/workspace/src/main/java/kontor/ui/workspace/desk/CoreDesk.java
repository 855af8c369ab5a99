package kontor.ui.workspace.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.api.security.Access;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.entity.Services;
import kontor.platform.core.search.SearchService;
import kontor.platform.core.search.SearchService.Hit;
import kontor.platform.core.security.SessionService;

/** The desk over the platform's services; each call passes their interceptor. */
@ApplicationScoped
public class CoreDesk implements Desk {

    private final Services services;
    private final SessionService session;
    private final SearchService search;

    /** For proxies. */
    protected CoreDesk() {
        this(null, null, null);
    }

    /** A desk over these services. */
    @Inject
    public CoreDesk(Services services, SessionService session, SearchService search) {
        this.services = services;
        this.session = session;
        this.search = search;
    }

    @Override
    public Access access() {
        return session.access();
    }

    @Override
    public Access.Reason explain(String action) {
        return session.explain(action);
    }

    @Override
    public Page list(EntityDefinition<?> definition, ListQuery query) {
        return services.of(definition).list(query);
    }

    @Override
    public long count(EntityDefinition<?> definition, ListQuery query) {
        return services.of(definition).count(query);
    }

    @Override
    public List<Total> totals(EntityDefinition<?> definition, ListQuery query, String groupBy, String sum) {
        return services.of(definition).totals(query, groupBy, sum);
    }

    @Override
    public Row get(EntityDefinition<?> definition, UUID id) {
        return services.of(definition).get(id);
    }

    @Override
    public List<String> legalActions(EntityDefinition<?> definition, UUID id) {
        return services.of(definition).legalActions(id);
    }

    @Override
    public List<Change> history(EntityDefinition<?> definition, UUID id) {
        return services.of(definition).history(id);
    }

    @Override
    public Row asOf(EntityDefinition<?> definition, UUID id, Instant moment) {
        return services.of(definition).asOf(id, moment);
    }

    @Override
    public Row create(EntityDefinition<?> definition, Row values) {
        return services.of(definition).create(values);
    }

    @Override
    public Row update(EntityDefinition<?> definition, UUID id, long version, Row changes) {
        return services.of(definition).update(id, version, changes);
    }

    @Override
    public Row archive(EntityDefinition<?> definition, UUID id, long version) {
        return services.of(definition).archive(id, version);
    }

    @Override
    public Row restore(EntityDefinition<?> definition, UUID id, long version) {
        return services.of(definition).restore(id, version);
    }

    @Override
    public void delete(EntityDefinition<?> definition, UUID id, long version) {
        services.of(definition).delete(id, version);
    }

    @Override
    public List<ActionDescription> actions(EntityDefinition<?> definition) {
        return services.actions(definition);
    }

    @Override
    public Row perform(EntityDefinition<?> definition, String action, UUID id, long version, Map<String, Object> input) {
        return services.perform(definition, action, id, version, input);
    }

    @Override
    public List<Hit> find(String text, int limit) {
        return search.find(text, limit);
    }
}
