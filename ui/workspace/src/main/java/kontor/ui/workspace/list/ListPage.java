package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.board.BoardView;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.MadeElsewhere;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** The list of any definition's records, as table or as board. */
@Route(value = ":tenant/m/:module/:entity", layout = Shell.class)
@JsModule("./kontor-list.ts")
public class ListPage extends Page implements BeforeEnterObserver {

    private final Div content = new Div();
    private final Span count = new Span();
    private EntityDefinition<?> definition;
    private ListState state;
    private FilterBar filters;
    private SavedViews views;
    private ViewSwitch viewSwitch;
    private ListTable table;
    private BoardView board;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EntityDefinition<?>> asked = screen().definition(event.getRouteParameters().get("module").orElse(""),
                event.getRouteParameters().get("entity").orElse(""));
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!screen().may(asked.get(), "read")) {
            event.rerouteToError(new NotPermitted(asked.get().permission("read"), "no-role"), "no-role");
            return;
        }
        if (asked.get() != definition) {
            definition = asked.get();
            draw();
        }
        show(ListState.of(event.getLocation().getQueryParameters(), definition));
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().names().plural(definition));
    }

    private void draw() {
        Screen screen = screen();
        removeAll();
        addClassName("k-listpage");
        table = null;
        board = null;
        count.addClassName("k-count");
        count.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(screen.names().plural(definition)), count);
        head.addClassName("k-head");
        views = new SavedViews(screen, definition, this::go);
        Div tools = new Div(views);
        tools.addClassName("k-head-tools");
        if (!definition.board().isEmpty()) {
            viewSwitch = new ViewSwitch(screen, view -> go(state.withView(view)));
            tools.add(viewSwitch);
        }
        screen.extensions(ListTool.class).forEach(t -> t.draw(screen, definition, () -> state.query(List.of())).ifPresent(tools::add));
        if (MadeElsewhere.mayBegin(screen, definition)) {
            tools.add(create());
        }
        head.add(tools);
        filters = new FilterBar(screen, definition, this::go);
        content.removeAll();
        content.addClassName("k-content");
        add(head, filters, content);
    }

    private Component create() {
        Anchor link = new Anchor(screen().addresses().create(definition), Icons.of("plus"), new Span(screen().names().action(definition, "create")));
        link.addClassNames("k-button", "k-primary", "k-create");
        return link;
    }

    private void show(ListState asked) {
        state = asked;
        filters.show(state);
        views.show(state);
        if (viewSwitch != null) {
            viewSwitch.show(state.view());
        }
        Trail.leave(UI.getCurrent(), definition, state);
        if (ListState.BOARD.equals(state.view())) {
            showBoard();
        } else {
            showTable();
        }
    }

    private void showTable() {
        board = null;
        if (table == null) {
            table = new ListTable(screen(), definition, this::go, this::told);
            content.removeAll();
            content.add(table);
        }
        table.show(state);
    }

    private void showBoard() {
        table = null;
        if (board == null) {
            board = new BoardView(screen(), definition, this::told);
            content.removeAll();
            content.add(board);
        }
        board.show(state);
    }

    private void told(long number) {
        count.setText(screen().formats().number(number));
        count.getElement().setAttribute("aria-label", screen().say("list.count", number));
    }

    private void go(ListState wanted) {
        UI.getCurrent().navigate(screen().addresses().list(definition), wanted.parameters());
    }

    /** For tests: the rows that the table has selected. */
    Collection<Row> selection() {
        return table == null ? List.of() : table.selection();
    }
}
