package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kontor.base.activity.ActivityDefinition;
import kontor.base.activity.ActivityService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.record.QuickForm;
import kontor.ui.workspace.screen.Screen;

/** On the home page: what is mine to do, the most urgent first. */
@ApplicationScoped
public class MyActivities implements HomeWidget {

    private static final int MOST = 8;

    private final ActivityService activities;

    /** For proxies. */
    protected MyActivities() {
        this(null);
    }

    /** Activities of that service. */
    @Inject
    public MyActivities(ActivityService activities) {
        this.activities = activities;
    }

    @Override
    public String key() {
        return "my-activities";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shows(Screen screen) {
        return screen.access().may("base.activity.read");
    }

    @Override
    public String title(Screen screen) {
        return screen.say("home.activities");
    }

    @Override
    public Component content(Screen screen) {
        Div list = new Div();
        list.addClassName("k-next");
        draw(screen, list);
        return list;
    }

    private void draw(Screen screen, Div list) {
        list.removeAll();
        List<Row> mine = activities.mine(MOST).items();
        mine.forEach(row -> list.add(new ActivityLine(screen, row, () -> draw(screen, list))));
        if (mine.isEmpty()) {
            Span none = new Span(screen.say("home.activities.none"));
            none.addClassName("k-faint");
            list.add(none);
        }
        Div foot = new Div(new Anchor(screen.addresses().list(ActivityDefinition.VALUE) + "?filter=owner:eq:" + screen.access().member()
                + "&filter=state:eq:OPEN", screen.say("home.activities.all")));
        foot.addClassName("k-widget-foot");
        if (screen.access().may("base.activity.create")) {
            foot.add(Buttons.quiet(screen.say("talk.plan"), () -> new QuickForm(screen, ActivityDefinition.VALUE,
                    List.of("subject", "kind", "dueDate", "party"),
                    java.util.Map.of("owner", new Reference(screen.access().member(), screen.access().memberName())),
                    made -> draw(screen, list)).open()));
        }
        list.add(foot);
    }
}
