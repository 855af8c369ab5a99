package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import kontor.ui.workspace.calendar.CalendarView;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.MadeElsewhere;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** The list of any definition's records, as table, in groups, as board or as calendar. */
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
    private Button chooser;
    private ListTable table;
    private GroupedTable groups;
    private BoardView board;
    private CalendarView calendar;

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
        forget();
        count.addClassName("k-count");
        count.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(screen.names().plural(definition)), count);
        head.addClassName("k-head");
        views = new SavedViews(screen, definition, this::go);
        Div tools = new Div(views);
        tools.addClassName("k-head-tools");
        viewSwitch = new ViewSwitch(screen, definition, view -> go(state.withView(view)));
        chooser = Buttons.icon("columns", screen.say("columns"), this::choose);
        tools.add(viewSwitch, chooser);
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
        viewSwitch.show(state.view());
        chooser.setVisible(ListState.LIST.equals(state.view()));
        Trail.leave(UI.getCurrent(), definition, state);
        switch (state.view()) {
            case ListState.BOARD -> showBoard();
            case ListState.CALENDAR -> showCalendar();
            default -> showRows();
        }
    }

    private void showRows() {
        if (!state.group().isEmpty()) {
            if (groups == null) {
                groups = put(new GroupedTable(screen(), definition, this::go, this::told));
            }
            groups.show(state, ColumnChoice.of(screen(), definition));
            return;
        }
        if (table == null) {
            table = put(new ListTable(screen(), definition, ColumnChoice.of(screen(), definition), this::go, this::told));
        }
        table.show(state);
    }

    private void showBoard() {
        if (board == null) {
            board = put(new BoardView(screen(), definition, this::told));
        }
        board.show(state);
    }

    private void showCalendar() {
        if (calendar == null) {
            calendar = put(new CalendarView(screen(), definition, this::go, this::told));
        }
        calendar.show(state);
    }

    /** Takes the place of what was shown. */
    private <C extends Component> C put(C view) {
        forget();
        content.removeAll();
        content.add(view);
        return view;
    }

    private void forget() {
        table = null;
        groups = null;
        board = null;
        calendar = null;
    }

    private void choose() {
        new ColumnChooser(screen(), definition, ColumnChoice.of(screen(), definition), choice -> {
            if (table == null) {
                Failures.guard(screen(), () -> choice.keep(screen(), definition));
                showRows();
            } else {
                table.arrange(choice);
            }
        }).open();
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
