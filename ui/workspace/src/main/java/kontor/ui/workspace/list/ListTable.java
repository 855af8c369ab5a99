package kontor.ui.workspace.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.selection.SelectionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.MadeElsewhere;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** The table of a list with what can be done to several rows, and what stands there when nothing matches. */
class ListTable extends Div {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<ListState> go;
    private final RowGrid grid;
    private final BulkBar bulk;
    private final Div empty = new Div();
    private final transient LongConsumer told;
    private transient RowSource source;
    private transient ListState state = ListState.plain();
    private transient ColumnChoice columns;
    private long count;

    ListTable(Screen screen, EntityDefinition<?> definition, ColumnChoice columns, Consumer<ListState> go, LongConsumer told) {
        this.columns = columns;
        this.screen = screen;
        this.definition = definition;
        this.go = go;
        this.told = told;
        addClassName("k-table");
        grid = new RowGrid(screen, definition, sort -> go.accept(state.withSort(sort)));
        grid.columns(columns);
        grid.onArranged(this::reordered, (field, width) -> keep(this.columns.withWidth(field, width)));
        bulk = new BulkBar(screen, definition, this::select, this::refresh);
        grid.addSelectionListener(this::selected);
        grid.addItemClickListener(e -> UI.getCurrent().navigate(screen.addresses().record(definition, e.getItem().id())));
        empty.addClassName("k-table-empty");
        add(bulk, grid, empty);
    }

    /** Shows what the address asks for. */
    void show(ListState asked) {
        state = asked;
        grid.order(asked.sort());
        if (source == null) {
            source = new RowSource(screen.desk(), definition, asked.query(columns.fields()), this::counted);
            grid.setItems(source);
        } else {
            grid.deselectAll();
            source.ask(asked.query(columns.fields()));
            grid.recalculateColumnWidths();
        }
        source.count();
    }

    /** Shows other columns, and keeps them for the person. */
    void arrange(ColumnChoice choice) {
        keep(choice);
        grid.columns(choice);
        show(state);
    }

    /** The columns at the moment. */
    ColumnChoice columns() {
        return columns;
    }

    /** Columns that the reader may not see have no place in the order; they keep to the end. */
    private void reordered(List<String> order) {
        List<String> fields = new ArrayList<>(order);
        columns.fields().stream().filter(field -> !order.contains(field)).forEach(fields::add);
        keep(columns.withFields(fields));
    }

    private void keep(ColumnChoice choice) {
        columns = choice;
        Failures.guard(screen, () -> choice.keep(screen, definition));
    }

    private void counted(long number) {
        count = number;
        told.accept(number);
        boolean none = number == 0;
        grid.setVisible(!none);
        empty.setVisible(none);
        if (none) {
            empty.removeAll();
            empty.add(state.isNarrowed() ? nothingMatches() : nothingYet());
        }
    }

    private EmptyState nothingMatches() {
        Button clear = Buttons.plain(screen.say("list.clear"), () -> go.accept(state.withText("").withFilters(List.of())));
        return new EmptyState("filter-off", screen.say("list.none-match"), screen.say("list.none-match.text"), clear);
    }

    private EmptyState nothingYet() {
        String many = screen.names().plural(definition);
        if (!MadeElsewhere.mayBegin(screen, definition)) {
            return new EmptyState(definition.icon(), screen.say("list.none-yet", many), screen.say("list.none-yet.wait"));
        }
        Anchor create = new Anchor(screen.addresses().create(definition), Icons.of("plus"),
                new Span(screen.names().action(definition, "create")));
        create.addClassNames("k-button", "k-primary");
        return new EmptyState(definition.icon(), screen.say("list.none-yet", many), screen.say("list.none-yet.text"), create);
    }

    private void selected(SelectionEvent<?, Row> event) {
        bulk.show(event.getAllSelectedItems(), source.question(), count);
    }

    private void select(Collection<Row> rows) {
        grid.asMultiSelect().setValue(new java.util.LinkedHashSet<>(rows));
    }

    private void refresh() {
        source.refreshAll();
    }

    Collection<Row> selection() {
        return grid.getSelectedItems();
    }
}
