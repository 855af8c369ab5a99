package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.query.Filter;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.field.FieldText;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** What narrows a list down: words, conditions as chips, and a menu to add more. */
public class FilterBar extends Div {

    private static final int TYPING_PAUSE = 250;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<ListState> changed;
    private final TextField search = new TextField();
    private final Div chips = new Div();
    private transient ListState state = ListState.plain();

    /** A bar for a definition's list; {@code changed} hears what the reader wants to see. */
    public FilterBar(Screen screen, EntityDefinition<?> definition, Consumer<ListState> changed) {
        this.screen = screen;
        this.definition = definition;
        this.changed = changed;
        addClassName("k-filterbar");
        String label = screen.say("list.search", screen.names().plural(definition));
        search.setPlaceholder(label);
        search.setAriaLabel(label);
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addClassName("k-search");
        search.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(state.withText(e.getValue()));
            }
        });
        chips.addClassName("k-chips");
        add(search, menu(), grouping(), chips);
    }

    /** Shows what the list is narrowed down by. */
    public void show(ListState now) {
        state = now;
        if (!search.getValue().strip().equals(now.text())) {
            search.setValue(now.text());
        }
        chips.removeAll();
        now.filters().forEach(f -> definition.find(f.field()).ifPresent(field -> chips.add(chip(f, field))));
        if (now.archived()) {
            chips.add(chip(screen.say("list.with-archived"), null, () -> changed.accept(state.withArchived(false))));
        }
        definition.find(now.group()).filter(by -> ListState.LIST.equals(now.view()))
                .ifPresent(by -> chips.add(chip(screen.say("group.by", screen.names().field(definition, by)), null,
                        () -> changed.accept(state.withGroup("")))));
        if (now.isNarrowed()) {
            Button clear = Buttons.quiet(screen.say("list.clear"), () -> changed.accept(state.withText("").withFilters(List.of())));
            clear.addClassName("k-clear");
            chips.add(clear);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private Div chip(Filter filter, FieldDefinition field) {
        return chip(describe(filter, field), () -> edit(field, filter), () -> changed.accept(state.without(filter)));
    }

    private Div chip(String text, Runnable edit, Runnable remove) {
        Div chip = new Div();
        chip.addClassName("k-filter");
        if (edit == null) {
            chip.add(new Span(text));
        } else {
            Button open = Buttons.quiet(text, edit);
            chip.add(open);
        }
        chip.add(Buttons.icon("x", screen.say("list.remove-filter", text), remove));
        return chip;
    }

    private String describe(Filter filter, FieldDefinition field) {
        String name = screen.names().field(definition, field);
        if (!filter.operator().needsValue()) {
            return screen.say("filter.chip." + filter.operator(), name);
        }
        String values = filter.values().stream().map(v -> value(field, v)).collect(Collectors.joining(", "));
        return screen.say("filter.chip." + filter.operator(), name, values);
    }

    private String value(FieldDefinition field, String written) {
        try {
            if (field.kind() == FieldKind.REFERENCE) {
                return FilterEditor.labelOf(screen, field, written);
            }
            return new FieldShow(screen, definition).text(field, FieldText.read(field, written));
        } catch (IllegalArgumentException unreadable) {
            return written;
        }
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        MenuItem root = root(bar, Icons.of("filter"), screen.say("list.filter"));
        List<FieldDefinition> fields = screen.readable(definition, List.copyOf(definition.fields().keySet())).stream()
                .filter(f -> f.filterable() && ListState.isFilterKind(f.kind())).toList();
        for (FieldDefinition field : fields) {
            root.getSubMenu().addItem(screen.names().field(definition, field), e -> edit(field, null));
        }
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem(screen.say("list.show-archived"), e -> changed.accept(state.withArchived(!state.archived())));
        return bar;
    }

    private static MenuItem root(MenuBar bar, Component icon, String label) {
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.addClassName("k-menu");
        MenuItem root = bar.addItem(icon);
        root.add(new Span(label));
        root.setAriaLabel(label);
        return root;
    }

    private Component grouping() {
        MenuBar bar = new MenuBar();
        MenuItem root = root(bar, Icons.of("layers-intersect"), screen.say("group"));
        List<FieldDefinition> fields = screen.readable(definition, List.copyOf(definition.fields().keySet())).stream()
                .filter(Subtotals::isGrouped).toList();
        fields.forEach(field -> root.getSubMenu().addItem(screen.names().field(definition, field),
                e -> changed.accept(state.withView(ListState.LIST).withGroup(field.name()))));
        bar.setVisible(!fields.isEmpty());
        return bar;
    }

    private void edit(FieldDefinition field, Filter before) {
        new FilterEditor(screen, definition, field, before, chosen -> {
            ListState base = before == null ? state : state.without(before);
            List<Filter> filters = new java.util.ArrayList<>(base.filters());
            filters.add(chosen);
            changed.accept(base.withFilters(filters));
        }).open();
    }
}
