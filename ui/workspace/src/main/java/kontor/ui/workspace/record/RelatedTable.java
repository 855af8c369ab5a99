package kontor.ui.workspace.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.list.RowGrid;
import kontor.ui.workspace.list.RowSource;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** Records of another kind that point at this one, with a way to their list and to a new one. */
public class RelatedTable extends Div {

    /** Records of {@code definition} whose {@code field} points at {@code id}. */
    public RelatedTable(Screen screen, EntityDefinition<?> definition, String field, UUID id) {
        addClassName("k-related");
        Filter here = new Filter(field, Filter.Operator.EQ, List.of(id.toString()));
        List<String> columns = definition.list().stream().filter(f -> !f.equals(field)).toList();
        RowSource source = new RowSource(screen.desk(), definition, question(here, columns), n -> { });
        Div tools = new Div();
        tools.addClassName("k-related-tools");
        if (definition.field(field).filterable()) {
            String query = ListState.plain().with(here).parameters().getQueryString();
            tools.add(new Anchor(screen.addresses().list(definition) + "?" + query, screen.say("related.as-list")));
        }
        if (MadeElsewhere.mayBegin(screen, definition)) {
            Anchor create = new Anchor(screen.addresses().create(definition) + "?" + QueryParameters.of(field, id.toString()).getQueryString(),
                    Icons.of("plus"), new Span(screen.names().action(definition, "create")));
            create.addClassNames("k-button");
            tools.add(create);
        }
        add(tools);
        add(source.count() == 0
                ? new EmptyState(definition.icon(), screen.say("list.none-yet", screen.names().plural(definition)), screen.say("related.none"))
                : table(screen, definition, columns, source));
    }

    private static ListQuery question(Filter here, List<String> columns) {
        return ListQuery.all().filters(List.of(here)).fields(columns);
    }

    private static RowGrid table(Screen screen, EntityDefinition<?> definition, List<String> columns, RowSource source) {
        RowGrid grid = new RowGrid(screen, definition, sort -> source.ask(source.question().sort(sort)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.columns(columns);
        grid.setItems(source);
        grid.setAllRowsVisible(source.count() <= 10);
        grid.addItemClickListener(e -> UI.getCurrent().navigate(screen.addresses().record(definition, e.getItem().id())));
        return grid;
    }

    /** How many there are. */
    static long count(Screen screen, EntityDefinition<?> definition, String field, UUID id) {
        return screen.desk().count(definition, question(new Filter(field, Filter.Operator.EQ, List.of(id.toString())), List.of()));
    }
}
