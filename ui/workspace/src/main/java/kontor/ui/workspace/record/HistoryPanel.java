package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.field.FieldText;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** What happened to a record: who, when, which fields from what to what; each moment can be visited. */
public class HistoryPanel extends Section {

    private static final int AT_ONCE = 20;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<Instant> visit;
    private final transient Map<String, String> titles = new HashMap<>();
    private final OrderedList entries = new OrderedList();

    /** The history of a record; {@code visit} hears which moment to show. */
    public HistoryPanel(Screen screen, EntityDefinition<?> definition, List<Change> changes, Consumer<Instant> visit) {
        this.screen = screen;
        this.definition = definition;
        this.visit = visit;
        addClassNames("k-panel", "k-history");
        entries.addClassName("k-history-list");
        add(new H2(screen.say("history")), entries);
        show(changes, 0);
    }

    private void show(List<Change> changes, int from) {
        int to = Math.min(changes.size(), from + AT_ONCE);
        for (int i = from; i < to; i++) {
            entries.add(entry(changes.get(i), i == 0));
        }
        if (to < changes.size()) {
            Button more = Buttons.quiet(screen.say("history.more"), () -> { });
            more.addClickListener(e -> {
                remove(more);
                show(changes, to);
            });
            add(more);
        }
    }

    private ListItem entry(Change change, boolean latest) {
        Span who = new Span(change.memberName() == null ? screen.say("history.system") : change.memberName());
        who.addClassName("k-who");
        Span what = new Span(what(change));
        Span when = new Span(screen.formats().moment(change.at()));
        when.addClassName("k-when");
        Div head = new Div(who, what, when);
        head.addClassName("k-history-head");
        ListItem item = new ListItem(head);
        if (change.operation() == Change.Operation.CHANGED) {
            change.fields().forEach((name, values) -> definition.find(name).ifPresent(f -> item.add(line(f, values))));
        } else if (!change.fields().isEmpty()) {
            NativeDetails all = new NativeDetails(screen.say("history.values"));
            Div lines = new Div();
            change.fields().forEach((name, values) -> definition.find(name).ifPresent(f -> lines.add(line(f, values))));
            all.setContent(lines);
            item.add(all);
        }
        if (!latest) {
            Button then = Buttons.quiet(screen.say("history.visit"), () -> visit.accept(change.at()));
            then.setAriaLabel(screen.say("history.visit-at", when.getText()));
            then.addClassName("k-visit");
            item.add(then);
        }
        return item;
    }

    private String what(Change change) {
        String action = change.action() == null ? "" : change.action();
        String name = action.substring(action.lastIndexOf('.') + 1);
        return switch (name) {
            case "create", "" -> screen.say("history." + change.operation());
            case "update" -> screen.say("history.CHANGED");
            default -> action.startsWith(definition.name() + ".") ? screen.names().action(definition, name)
                    : screen.say("history." + change.operation());
        };
    }

    private Component line(FieldDefinition field, Change.Values values) {
        Span name = new Span(screen.names().field(definition, field));
        name.addClassName("k-field-name");
        Div line = new Div(name);
        line.addClassName("k-change");
        String before = text(field, values.before());
        String after = text(field, values.after());
        if (!before.isEmpty()) {
            Span old = new Span(before);
            old.addClassName("k-before");
            line.add(old);
        }
        line.add(new Span(after.isEmpty() ? screen.say("history.emptied") : after));
        return line;
    }

    private String text(FieldDefinition field, Object value) {
        if (value == null) {
            return "";
        }
        try {
            Object read = value instanceof String written ? FieldText.read(field, written) : value;
            if (field.kind() == FieldKind.REFERENCE && read instanceof Reference reference && (reference.label() == null || reference.label().isEmpty())) {
                return titles.computeIfAbsent(field.target() + reference.id(), k -> title(field, reference.id()));
            }
            return new FieldShow(screen, definition).text(field, read);
        } catch (IllegalArgumentException unreadable) {
            return value.toString();
        }
    }

    private String title(FieldDefinition field, UUID id) {
        return screen.definition(field.target()).map(target -> {
            try {
                return screen.desk().get(target, id).text(target.title());
            } catch (RuntimeException gone) {
                return screen.say("history.gone");
            }
        }).orElse(id.toString());
    }
}
