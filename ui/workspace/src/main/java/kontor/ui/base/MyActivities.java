package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kontor.base.activity.ActivityDefinition;
import kontor.base.activity.ActivityService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.value.Reference;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Figure;
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
    public List<Figure> figures(Screen screen) {
        LocalDate today = LocalDate.now(screen.formats().zone());
        long overdue = count(screen, due(Filter.Operator.LT, today));
        return List.of(figure(screen, "overdue", overdue, due(Filter.Operator.LT, today))
                        .tone(overdue > 0 ? State.Tone.DANGER : State.Tone.NEUTRAL),
                figure(screen, "today", count(screen, due(Filter.Operator.EQ, today)), due(Filter.Operator.EQ, today)),
                figure(screen, "week", count(screen, week(today)), week(today)));
    }

    private static Figure figure(Screen screen, String key, long number, ListState behind) {
        return new Figure(screen.say("home.due." + key), screen.formats().number(number), screen.say("home.due." + key + ".text"),
                screen.addresses().list(ActivityDefinition.VALUE) + "?" + behind.parameters().getQueryString());
    }

    private static long count(Screen screen, ListState state) {
        return screen.desk().count(ActivityDefinition.VALUE, state.query(List.of("subject")));
    }

    private static ListState due(Filter.Operator operator, LocalDate day) {
        return open().with(new Filter("dueDate", operator, List.of(day.toString())));
    }

    /** The seven days after today. */
    private static ListState week(LocalDate today) {
        return open().withFilters(Stream.concat(open().filters().stream(), Stream.of(
                new Filter("dueDate", Filter.Operator.GT, List.of(today.toString())),
                new Filter("dueDate", Filter.Operator.LE, List.of(today.plusDays(7).toString())))).toList());
    }

    private static ListState open() {
        return ListState.plain().withFilters(List.of(new Filter("owner", Filter.Operator.EQ, List.of("me")),
                new Filter("state", Filter.Operator.EQ, List.of("OPEN"))));
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
        Div foot = new Div(new Anchor(screen.addresses().list(ActivityDefinition.VALUE) + "?" + open().parameters().getQueryString(),
                screen.say("home.activities.all")));
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
