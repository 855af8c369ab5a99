package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** A tab that tells what happened around a record, by every module that has something to tell. */
@ApplicationScoped
public class TimelineExtension implements RecordExtension {

    private static final int MOST = 60;

    private final Instance<TimelineSource> sources;

    /** For proxies. */
    protected TimelineExtension() {
        this(null);
    }

    /** A timeline of those sources. */
    @Inject
    public TimelineExtension(@Any Instance<TimelineSource> sources) {
        this.sources = sources;
    }

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return sources.stream().anyMatch(s -> s.definition().equals(definition.name()));
    }

    @Override
    public List<Panel> panels(Screen screen, EntityDefinition<?> definition, Row row) {
        return List.of(new Panel("timeline", screen.say("timeline"), -1, () -> draw(screen, entries(screen, definition, row.id()))));
    }

    private List<TimelineEntry> entries(Screen screen, EntityDefinition<?> definition, UUID id) {
        return sources.stream().filter(s -> s.definition().equals(definition.name()) && screen.access().may(s.permission()))
                .flatMap(s -> s.of(id, MOST).stream()).sorted(Comparator.comparing(TimelineEntry::at).reversed()).limit(MOST).toList();
    }

    private static Component draw(Screen screen, List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return new EmptyState("history", screen.say("timeline.none"), screen.say("timeline.none.text"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("k-timeline");
        entries.forEach(e -> list.add(entry(screen, e)));
        Div panel = new Div(list);
        panel.addClassName("k-panel");
        return panel;
    }

    private static ListItem entry(Screen screen, TimelineEntry entry) {
        Div icon = new Div(Icons.of(entry.icon()));
        icon.addClassName("k-timeline-icon");
        Span what = new Span(screen.names().text(entry.module(), entry.label(), entry.arguments()));
        Component title = screen.definition(entry.definition()).filter(d -> screen.may(d, "read"))
                .<Component>map(d -> new Anchor(screen.addresses().record(d, entry.record()), entry.title())).orElseGet(() -> new Span(entry.title()));
        String who = entry.memberName() == null ? "" : entry.memberName() + " · ";
        Span when = new Span(who + screen.formats().moment(entry.at()));
        when.addClassName("k-when");
        Div text = new Div(what, title, when);
        text.addClassName("k-timeline-text");
        return new ListItem(icon, text);
    }
}
