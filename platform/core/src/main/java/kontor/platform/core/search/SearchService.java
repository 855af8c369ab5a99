package kontor.platform.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Action;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.entity.Visibility;
import kontor.platform.core.security.Running;

/** Search over all records that a member may see. */
@ApplicationScoped
public class SearchService {

    private static final String MATCHES = """
            SELECT entity, id, title, subtitle FROM platform_search
            WHERE document @@ to_tsquery('simple', ?1) ORDER BY ts_rank(document, to_tsquery('simple', ?1)) DESC, updated_at DESC
            LIMIT 60""";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Visibility visibility;

    @Inject
    Running running;

    @Inject
    Seals seals;

    /**
     * A record found.
     *
     * @param definition name of its definition
     * @param id         the record
     * @param title      its title
     * @param subtitle   its second line; may be empty
     */
    public record Hit(String definition, UUID id, String title, String subtitle) {
    }

    /** The best matches that the caller may see. */
    @Action(value = "platform.session.search", readOnly = true)
    public List<Hit> find(String text, int limit) {
        String query = SearchWords.query(text);
        if (query.isEmpty()) {
            return List.of();
        }
        for (EntityDefinition<?> definition : Modules.all().definitions()) {
            query = seals.query(definition, query, text);
        }
        List<Hit> matches = matches(query);
        List<Hit> hits = new ArrayList<>();
        matches.stream().map(Hit::definition).distinct().forEach(name -> Modules.all().definition(name).ifPresent(
                definition -> hits.addAll(visible(definition, matches.stream().filter(h -> h.definition().equals(name)).toList()))));
        hits.sort(Comparator.comparingInt(matches::indexOf));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private List<Hit> matches(String query) {
        List<Hit> matches = new ArrayList<>();
        for (Object row : entities.createNativeQuery(MATCHES).setParameter(1, query).getResultList()) {
            Object[] found = (Object[]) row;
            matches.add(new Hit((String) found[0], (UUID) found[1], (String) found[2], (String) found[3]));
        }
        return matches;
    }

    /** Hits pass the same list that screens use, so record and field rules are the same. */
    private List<Hit> visible(EntityDefinition<?> definition, List<Hit> hits) {
        boolean readable = running.get().may(definition.permission("read")) && Modules.all().shown(definition, running.get()) == definition
                && definition.search().stream().allMatch(f -> running.get().mayRead(definition, definition.field(f)));
        if (!readable) {
            return List.of();
        }
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        List<UUID> seen = visibility.among(definition, ids);
        return hits.stream().filter(h -> seen.contains(h.id())).toList();
    }
}
