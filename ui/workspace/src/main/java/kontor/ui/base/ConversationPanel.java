package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.base.activity.ActivityDefinition;
import kontor.base.activity.ActivityService;
import kontor.base.activity.ActivityView;
import kontor.base.note.NoteDefinition;
import kontor.base.note.NoteService;
import kontor.base.note.NoteView;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.record.QuickForm;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** What is to be done about a record, and what was said about it. */
class ConversationPanel extends Div {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Row row;
    private final transient ActivityService activities;
    private final transient NoteService notes;
    private final Div next = new Div();
    private final UnorderedList said = new UnorderedList();

    /** A service that is null is one the person may not ask. */
    ConversationPanel(Screen screen, EntityDefinition<?> definition, Row row, ActivityService activities, NoteService notes) {
        this.screen = screen;
        this.definition = definition;
        this.row = row;
        this.activities = activities;
        this.notes = notes;
        addClassName("k-talk");
        said.addClassName("k-notes");
        next.addClassName("k-next");
        if (activities != null) {
            Div head = new Div(new H2(screen.say("talk.next")));
            head.addClassName("k-panel-head");
            if (screen.access().may("base.activity.create")) {
                head.add(Buttons.quiet(screen.say("talk.plan"), this::plan));
            }
            add(panel(head, next));
            drawNext();
        }
        if (notes != null) {
            Div head = new Div(new H2(screen.say("talk.notes")));
            head.addClassName("k-panel-head");
            Section panel = panel(head);
            if (screen.access().may("base.note.create")) {
                panel.add(new NoteComposer(screen, this::write));
            }
            panel.add(said);
            add(panel);
            drawNotes();
        }
    }

    private static Section panel(Component... parts) {
        Section panel = new Section(parts);
        panel.addClassName("k-panel");
        return panel;
    }

    private void drawNext() {
        next.removeAll();
        List<ActivityView> open = activities.of(definition.name(), row.id()).stream().filter(a -> "OPEN".equals(a.state().name())).toList();
        open.forEach(a -> next.add(new ActivityLine(screen, a, this::drawNext)));
        if (open.isEmpty()) {
            Span none = new Span(screen.say("talk.nothing-planned"));
            none.addClassName("k-faint");
            next.add(none);
        }
    }

    private void plan() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("about", new Reference(row.id(), row.text(definition.title())));
        about.put("aboutType", definition.name());
        about.put("owner", new Reference(screen.access().member(), screen.access().memberName()));
        new QuickForm(screen, ActivityDefinition.VALUE, List.of("subject", "kind", "dueDate", "owner"), about, made -> drawNext()).open();
    }

    private boolean write(String text) {
        return Failures.guard(screen, () -> {
            screen.desk().create(NoteDefinition.VALUE, Row.of(Map.of("about", Reference.to(row.id()), "aboutType", definition.name(), "text", text)));
            drawNotes();
        });
    }

    private void drawNotes() {
        said.removeAll();
        notes.of(definition.name(), row.id()).forEach(n -> said.add(note(n)));
    }

    private ListItem note(NoteView note) {
        Span who = new Span(note.authorName());
        who.addClassName("k-who");
        Span when = new Span(screen.formats().moment(note.at()));
        when.addClassName("k-when");
        Div head = new Div(who, when);
        head.addClassName("k-note-head");
        if (note.mine() && screen.access().may("base.note.delete")) {
            head.add(Buttons.icon("trash", screen.say("talk.delete"), () -> delete(note)));
        }
        return new ListItem(head, new NoteText(note.text()));
    }

    private void delete(NoteView note) {
        if (Failures.guard(screen, () -> screen.desk().delete(NoteDefinition.VALUE, note.id(), note.version()))) {
            drawNotes();
            Toasts.undoable(screen.say("talk.deleted"), screen.say("undo"), () -> write(note.text()));
        }
    }
}
