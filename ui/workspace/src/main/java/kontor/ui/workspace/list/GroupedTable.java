package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.query.Filter;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.list.Subtotals.Group;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** A list in groups: each says how many it has and what they come to, and opens to its rows. */
class GroupedTable extends Div {

    /** Most groups drawn; whoever has more must narrow the list down. */
    private static final int MOST = 100;

    /** Rows shown without scrolling inside a group. */
    private static final int ROWS = 12;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<ListState> go;
    private final transient LongConsumer told;
    private final transient Set<String> opened = new HashSet<>();
    private transient ListState state = ListState.plain();

    GroupedTable(Screen screen, EntityDefinition<?> definition, Consumer<ListState> go, LongConsumer told) {
        this.screen = screen;
        this.definition = definition;
        this.go = go;
        this.told = told;
        addClassNames("k-table", "k-groups");
    }

    /** Shows what the address asks for. */
    void show(ListState asked, ColumnChoice columns) {
        if (!asked.group().equals(state.group())) {
            opened.clear();
        }
        state = asked;
        removeAll();
        FieldDefinition by = definition.field(asked.group());
        Subtotals totals = Subtotals.of(screen, definition, asked.query(List.of(definition.title())), by, columns.fields());
        told.accept(totals.all().count());
        List<Group> groups = totals.groups();
        groups.stream().limit(MOST).forEach(group -> add(section(totals, group, by, columns)));
        if (groups.isEmpty()) {
            add(new EmptyState("filter-off", screen.say("list.none-match"), screen.say("list.none-match.text")));
        } else {
            add(foot(totals, groups.size()));
        }
    }

    private Section section(Subtotals totals, Group group, FieldDefinition by, ColumnChoice columns) {
        Div rows = new Div();
        rows.addClassName("k-group-rows");
        Span count = new Span(screen.formats().number(group.count()));
        count.addClassName("k-count");
        Span sums = new Span(totals.sums(group));
        sums.addClassName("k-group-sums");
        NativeButton head = new NativeButton();
        head.add(Icons.of("chevron-right"), label(group, by), count, sums);
        head.addClassName("k-group-head");
        head.addClickListener(e -> open(head, rows, group, by, columns, !opened.contains(group.label())));
        Section section = new Section(head, rows);
        section.addClassName("k-group");
        open(head, rows, group, by, columns, opened.contains(group.label()));
        return section;
    }

    private Component label(Group group, FieldDefinition by) {
        if (group.key() != null && by.kind() == FieldKind.STATE) {
            return new Chip(group.label(), FieldShow.tone(definition, by, group.key()));
        }
        Span label = new Span(group.label());
        label.addClassName("k-group-label");
        return label;
    }

    private void open(NativeButton head, Div rows, Group group, FieldDefinition by, ColumnChoice columns, boolean open) {
        head.getElement().setAttribute("aria-expanded", String.valueOf(open));
        rows.removeAll();
        rows.setVisible(open);
        if (open) {
            opened.add(group.label());
            rows.add(rows(group, by, columns), asList(group, by));
        } else {
            opened.remove(group.label());
        }
    }

    private RowGrid rows(Group group, FieldDefinition by, ColumnChoice columns) {
        ListState inside = inside(group, by);
        RowGrid grid = new RowGrid(screen, definition, sort -> go.accept(state.withSort(sort)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.columns(columns);
        grid.order(state.sort());
        grid.setItems(new RowSource(screen.desk(), definition, inside.query(columns.fields()), n -> { }));
        grid.setAllRowsVisible(group.count() <= ROWS);
        grid.addItemClickListener(e -> UI.getCurrent().navigate(screen.addresses().record(definition, e.getItem().id())));
        return grid;
    }

    private ListState inside(Group group, FieldDefinition by) {
        List<Filter> filters = new ArrayList<>(state.filters());
        filters.addAll(group.filters(by));
        return state.withFilters(filters);
    }

    private Anchor asList(Group group, FieldDefinition by) {
        Anchor link = new Anchor(screen.addresses().list(definition) + "?" + inside(group, by).withGroup("").parameters().getQueryString(),
                screen.say("related.as-list"));
        link.addClassName("k-group-link");
        return link;
    }

    private Component foot(Subtotals totals, int number) {
        Div foot = new Div(new Span(screen.say("group.all", totals.all().count())));
        Span sums = new Span(totals.sums(totals.all()));
        sums.addClassName("k-group-sums");
        foot.add(sums);
        foot.addClassName("k-group-foot");
        if (number > MOST) {
            foot.add(new Paragraph(screen.say("group.too-many", MOST, number)));
        }
        return foot;
    }
}
