package kontor.platform.core.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.security.Action;
import kontor.platform.api.value.Uuids;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.security.Running;

/** What a member keeps for themselves: preferences, drafts of unsaved input, saved views of lists. Values are JSON. */
@ApplicationScoped
public class PersonalService {

    private static final String PREFERENCE = "SELECT cast(value as text) FROM platform_preference WHERE member = ?1 AND key = ?2";
    private static final String SET_PREFERENCE = """
            INSERT INTO platform_preference (member, key, value) VALUES (?1, ?2, cast(?3 as jsonb))
            ON CONFLICT (member, key) DO UPDATE SET value = excluded.value""";
    private static final String DRAFT = "SELECT cast(content as text) FROM platform_draft WHERE member = ?1 AND route = ?2";
    private static final String SAVE_DRAFT = """
            INSERT INTO platform_draft (member, route, content, changed_at) VALUES (?1, ?2, cast(?3 as jsonb), now())
            ON CONFLICT (member, route) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at""";
    private static final String DISCARD_DRAFT = "DELETE FROM platform_draft WHERE member = ?1 AND route = ?2";
    private static final String VIEWS = """
            SELECT id, name, cast(query as text), member IS NULL FROM platform_saved_view
            WHERE entity = ?1 AND (member = ?2 OR member IS NULL) ORDER BY name""";
    private static final String SAVE_VIEW = """
            INSERT INTO platform_saved_view (id, member, entity, name, query) VALUES (?1, ?2, ?3, ?4, cast(?5 as jsonb))""";
    private static final String REMOVE_VIEW = "DELETE FROM platform_saved_view WHERE id = ?1 AND member = ?2";

    // What people have begun to write, or filter by, may hold a sensitive value.
    private static final String DRAFT_CONTENT = "platform_draft.content";
    private static final String VIEW_QUERY = "platform_saved_view.query";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Running running;

    @Inject
    Seals seals;

    /**
     * A saved view of a list.
     *
     * @param id     view
     * @param name   what its owner called it
     * @param query  the question as JSON
     * @param shared whether everybody in the tenant has it
     */
    public record View(UUID id, String name, String query, boolean shared) {
    }

    /** A preference as JSON. */
    @Action(value = "platform.session.read", readOnly = true)
    public Optional<String> preference(String key) {
        return text(entities.createNativeQuery(PREFERENCE), key);
    }

    /** Keeps a preference, given as JSON. */
    @Action("platform.session.keep")
    public void setPreference(String key, String json) {
        entities.createNativeQuery(SET_PREFERENCE).setParameter(1, me()).setParameter(2, key).setParameter(3, json).executeUpdate();
    }

    /** Unsaved input for a page, as JSON. */
    @Action(value = "platform.session.read", readOnly = true)
    public Optional<String> draft(String route) {
        return text(entities.createNativeQuery(DRAFT), route).map(content -> seals.opened(DRAFT_CONTENT, me() + ":" + route, content));
    }

    /** Keeps unsaved input for a page, given as JSON. */
    @Action("platform.session.keep")
    public void saveDraft(String route, String json) {
        entities.createNativeQuery(SAVE_DRAFT).setParameter(1, me()).setParameter(2, route)
                .setParameter(3, seals.sealed(DRAFT_CONTENT, me() + ":" + route, json)).executeUpdate();
    }

    /** Forgets unsaved input for a page. */
    @Action("platform.session.keep")
    public void discardDraft(String route) {
        entities.createNativeQuery(DISCARD_DRAFT).setParameter(1, me()).setParameter(2, route).executeUpdate();
    }

    /** Views of a definition's list: the member's own and shared ones. */
    @Action(value = "platform.session.read", readOnly = true)
    public List<View> views(String definition) {
        List<View> views = new ArrayList<>();
        for (Object row : entities.createNativeQuery(VIEWS).setParameter(1, definition).setParameter(2, me()).getResultList()) {
            Object[] found = (Object[]) row;
            views.add(new View((UUID) found[0], (String) found[1], seals.opened(VIEW_QUERY, found[0], (String) found[2]), (Boolean) found[3]));
        }
        return views;
    }

    /** Keeps a view for the member alone; {@code query} is JSON. */
    @Action("platform.session.keep")
    public View saveView(String definition, String name, String query) {
        View view = new View(Uuids.next(), name, query, false);
        entities.createNativeQuery(SAVE_VIEW).setParameter(1, view.id()).setParameter(2, me()).setParameter(3, definition)
                .setParameter(4, name).setParameter(5, seals.sealed(VIEW_QUERY, view.id(), query)).executeUpdate();
        return view;
    }

    /** Forgets one of the member's own views. */
    @Action("platform.session.keep")
    public void removeView(UUID id) {
        entities.createNativeQuery(REMOVE_VIEW).setParameter(1, id).setParameter(2, me()).executeUpdate();
    }

    private UUID me() {
        return running.get().member();
    }

    private Optional<String> text(Query query, String key) {
        List<?> found = query.setParameter(1, me()).setParameter(2, key).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
