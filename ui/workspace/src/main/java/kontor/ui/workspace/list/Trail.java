package kontor.ui.workspace.list;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.ui.workspace.desk.Desk;

/**
 * The list that a record was opened from, so that the record's page can lead to the one before and after.
 *
 * @param definition name of the definition listed
 * @param state      what the list showed
 */
public record Trail(String definition, ListState state) {

    /** Records searched around the current one. */
    private static final int REACH = ListQuery.MOST;

    /**
     * A record's place in its list.
     *
     * @param number   which one it is, from 1
     * @param count    how many there are
     * @param previous the one before; null at the beginning
     * @param next     the one after; null at the end
     */
    public record Place(long number, long count, UUID previous, UUID next) {
    }

    /** Remembers the list a tab shows. */
    public static void leave(UI ui, EntityDefinition<?> definition, ListState state) {
        ComponentUtil.setData(ui, Trail.class, new Trail(definition.name(), state));
    }

    /** The list that a tab showed last, if it was of this definition. */
    public static Optional<Trail> of(UI ui, EntityDefinition<?> definition) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Trail.class)).filter(t -> t.definition().equals(definition.name()));
    }

    /** Where a record stands in the list; empty if it is not within the first few hundred. */
    public Optional<Place> place(Desk desk, EntityDefinition<?> listed, UUID id) {
        ListQuery query = state.query(List.of(listed.title())).page(REACH, null, 0);
        List<UUID> ids = desk.list(listed, query).items().stream().map(Row::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(new Place(at + 1L, ids.size() < REACH ? ids.size() : desk.count(listed, query),
                at == 0 ? null : ids.get(at - 1), at + 1 < ids.size() ? ids.get(at + 1) : null));
    }
}
