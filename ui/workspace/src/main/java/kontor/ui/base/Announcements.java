package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kontor.base.announcement.AnnouncementDefinition;
import kontor.base.announcement.AnnouncementService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.screen.Screen;

/** On the home page: what the firm tells everybody today. */
@ApplicationScoped
public class Announcements implements HomeWidget {

    private final AnnouncementService announcements;

    /** For proxies. */
    protected Announcements() {
        this(null);
    }

    /** Announcements of that service. */
    @Inject
    public Announcements(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @Override
    public String key() {
        return "announcements";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean beside() {
        return true;
    }

    @Override
    public boolean shows(Screen screen) {
        return screen.access().may("base.announcement.read");
    }

    @Override
    public String title(Screen screen) {
        return screen.names().plural(AnnouncementDefinition.VALUE);
    }

    @Override
    public Component content(Screen screen) {
        Div list = new Div();
        list.addClassName("k-announcements");
        List<Row> current = announcements.current();
        current.forEach(row -> list.add(one(screen, row)));
        if (current.isEmpty()) {
            Span none = new Span(screen.say("home.announcements.none"));
            none.addClassName("k-faint");
            list.add(none);
        }
        if (screen.may(AnnouncementDefinition.VALUE, "create")) {
            Div foot = new Div(new Anchor(screen.addresses().create(AnnouncementDefinition.VALUE), screen.say("home.announcements.new")));
            foot.addClassName("k-widget-foot");
            list.add(foot);
        }
        return list;
    }

    private static Div one(Screen screen, Row row) {
        Paragraph text = new Paragraph(row.text("text"));
        text.addClassName("k-value");
        String who = row.get("createdBy") instanceof Reference r && r.label() != null ? r.label() + " · " : "";
        Span when = new Span(who + (row.get("visibleFrom") instanceof LocalDate day ? screen.formats().date(day) : ""));
        when.addClassName("k-when");
        return new Div(new H3(row.text("title")), text, when);
    }
}
