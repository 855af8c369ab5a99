package kontor.ui.workspace.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** Asks which columns a list shall have, and in what order; all of it by keyboard, too. */
class ColumnChooser extends Dialog {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient List<FieldDefinition> order = new ArrayList<>();
    private final transient Set<String> chosen = new LinkedHashSet<>();
    private final UnorderedList list = new UnorderedList();

    /** Starts from {@code now}; {@code done} hears of the choice. */
    ColumnChooser(Screen screen, EntityDefinition<?> definition, ColumnChoice now, Consumer<ColumnChoice> done) {
        this.screen = screen;
        this.definition = definition;
        addClassName("k-small-dialog");
        setHeaderTitle(screen.say("columns"));
        list.addClassName("k-column-choice");
        begin(now);
        Paragraph text = new Paragraph(screen.say("columns.text"));
        text.addClassName("k-faint");
        add(text, list);
        getFooter().add(Buttons.quiet(screen.say("columns.usual"), () -> end(done, ColumnChoice.usual(definition))),
                Buttons.quiet(screen.say("cancel"), this::close), Buttons.primary(screen.say("columns.show"), () -> end(done, now.withFields(wanted()))));
    }

    private void begin(ColumnChoice now) {
        order.addAll(screen.readable(definition, now.fields()));
        chosen.addAll(now.fields());
        List<FieldDefinition> others = screen.readable(definition, List.copyOf(definition.fields().keySet())).stream()
                .filter(f -> ColumnChoice.isColumn(f) && !chosen.contains(f.name()))
                .sorted(Comparator.comparing(f -> screen.names().field(definition, f))).toList();
        order.addAll(others);
        draw();
    }

    private void draw() {
        list.removeAll();
        order.forEach(field -> list.add(line(field)));
    }

    private ListItem line(FieldDefinition field) {
        String name = screen.names().field(definition, field);
        Checkbox box = new Checkbox(name, chosen.contains(field.name()));
        box.setEnabled(!field.name().equals(definition.title()));
        box.addValueChangeListener(e -> {
            if (Boolean.TRUE.equals(e.getValue())) {
                chosen.add(field.name());
            } else {
                chosen.remove(field.name());
            }
        });
        int at = order.indexOf(field);
        Button up = Buttons.icon("chevron-up", screen.say("columns.earlier", name), () -> move(field, -1));
        Button down = Buttons.icon("chevron-down", screen.say("columns.later", name), () -> move(field, 1));
        up.setEnabled(at > 0);
        down.setEnabled(at < order.size() - 1);
        return new ListItem(box, up, down);
    }

    private void move(FieldDefinition field, int by) {
        int to = order.indexOf(field) + by;
        order.remove(field);
        order.add(to, field);
        draw();
        // Whoever moves by keyboard moves on: the focus stays with the field, on the way that is still open.
        List<Button> ways = list.getChildren().skip(to).findFirst().orElseThrow().getChildren().filter(Button.class::isInstance).map(Button.class::cast).toList();
        Button same = ways.get(by < 0 ? 0 : 1);
        (same.isEnabled() ? same : ways.get(by < 0 ? 1 : 0)).focus();
    }

    private List<String> wanted() {
        return order.stream().map(FieldDefinition::name).filter(chosen::contains).toList();
    }

    private void end(Consumer<ColumnChoice> done, ColumnChoice choice) {
        close();
        done.accept(choice);
    }
}
