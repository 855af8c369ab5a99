package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.base.note.MentionDefinition;
import kontor.base.note.NoteDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Reference;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Figure;
import kontor.ui.workspace.screen.Screen;

/** On the home page: what colleagues have written lately, about what; and how often they have named me. */
@ApplicationScoped
public class LatestNotes implements HomeWidget {

    private static final int MOST = 5;

    @Override
    public String key() {
        return "latest-notes";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean shows(Screen screen) {
        return screen.may(NoteDefinition.VALUE, "read");
    }

    @Override
    public String title(Screen screen) {
        return screen.say("home.notes");
    }

    @Override
    public List<Figure> figures(Screen screen) {
        if (!screen.may(MentionDefinition.VALUE, "read")) {
            return List.of();
        }
        ListState unseen = ListState.plain().with(new Filter("seenAt", Filter.Operator.EMPTY, List.of()));
        long count = screen.desk().count(MentionDefinition.VALUE, unseen.query(List.of("excerpt")));
        return List.of(new Figure(screen.say("home.mentions"), screen.formats().number(count), screen.say("home.mentions.text"),
                screen.addresses().list(MentionDefinition.VALUE) + "?" + unseen.parameters().getQueryString())
                .tone(count > 0 ? State.Tone.INFO : State.Tone.NEUTRAL));
    }

    @Override
    public Component content(Screen screen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notes");
        List<Row> notes = screen.desk().list(NoteDefinition.VALUE,
                ListQuery.all().fields(List.of("text", "about", "aboutType", "createdBy", "createdAt")).page(MOST, null, 0)).items();
        notes.forEach(row -> list.add(line(screen, row)));
        if (notes.isEmpty()) {
            Span none = new Span(screen.say("home.notes.none"));
            none.addClassName("k-faint");
            return none;
        }
        return list;
    }

    private static ListItem line(Screen screen, Row row) {
        Span who = new Span(row.get("createdBy") instanceof Reference author && author.label() != null ? author.label() : screen.say("history.system"));
        who.addClassName("k-who");
        Span when = new Span(row.get("createdAt") instanceof Instant at ? screen.formats().moment(at) : "");
        when.addClassName("k-when");
        Div head = new Div(who, when);
        head.addClassName("k-note-head");
        ListItem item = new ListItem(head, new NoteText(row.text("text")));
        about(screen, row).ifPresent(item::add);
        return item;
    }

    /** The way to what the note is about; a record that the reader may not see has no title here. */
    private static Optional<Component> about(Screen screen, Row row) {
        if (!(row.get("about") instanceof Reference about) || about.label() == null) {
            return Optional.empty();
        }
        return screen.definition(row.text("aboutType")).map(kind -> new Anchor(screen.addresses().record(kind, about.id()), about.label()));
    }
}
