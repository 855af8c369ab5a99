package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.list.Trail;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** The top of a record's page: where it belongs, what it is called, which one of the list it is. */
class RecordHead extends Div {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;

    RecordHead(Screen screen, EntityDefinition<?> definition, String title, Row row) {
        this.screen = screen;
        this.definition = definition;
        addClassName("k-head");
        Optional<Trail> trail = Trail.of(UI.getCurrent(), definition);
        Anchor list = new Anchor(address(trail), screen.names().plural(definition));
        Nav crumbs = new Nav(list);
        crumbs.addClassName("k-crumbs");
        crumbs.getElement().setAttribute("aria-label", screen.say("breadcrumb"));
        Div top = new Div(crumbs);
        top.addClassName("k-head-top");
        if (row != null) {
            trail.flatMap(t -> t.place(screen.desk(), definition, row.id())).ifPresent(place -> top.add(place(place)));
        }
        H1 heading = new H1(title);
        Div line = new Div(heading);
        line.addClassName("k-head-line");
        if (row != null && Boolean.TRUE.equals(row.get("archived"))) {
            line.add(new Chip(screen.say("record.archived"), State.Tone.WARNING));
        }
        add(top, line);
    }

    private String address(Optional<Trail> trail) {
        String query = trail.map(t -> t.state().parameters().getQueryString()).orElse("");
        return screen.addresses().list(definition) + (query.isEmpty() ? "" : "?" + query);
    }

    private Div place(Trail.Place place) {
        Span number = new Span(screen.say("record.place", place.number(), place.count()));
        Div row = new Div(step(place.previous(), "chevron-left", "record.previous"), number, step(place.next(), "chevron-right", "record.next"));
        row.addClassName("k-place");
        return row;
    }

    private Component step(UUID id, String icon, String label) {
        if (id == null) {
            Span none = new Span(Icons.of(icon));
            none.addClassName("k-step-none");
            none.getElement().setAttribute("aria-hidden", "true");
            return none;
        }
        Anchor link = new Anchor(screen.addresses().record(definition, id), Icons.of(icon));
        link.addClassName("k-step");
        link.setAriaLabel(screen.say(label));
        link.setTitle(screen.say(label));
        return link;
    }
}
