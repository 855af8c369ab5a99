package kontor.ui.crm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.crm.opportunity.PipelineStage;
import kontor.crm.pipeline.Pipeline;
import kontor.crm.pipeline.PipelineService;
import kontor.platform.api.query.Filter;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Figure;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** The pipeline report: what is open by stage, what was won and lost in a year, and why deals were lost. */
@Route(value = ":tenant/" + PipelinePage.ADDRESS, layout = Shell.class)
public class PipelinePage extends Page implements BeforeEnterObserver {

    /** Its address inside a firm. */
    public static final String ADDRESS = "crm/pipeline";

    private static final int MONTHS_BEFORE = 11;

    private final transient PipelineService pipeline;

    /** The report of that service. */
    @Inject
    public PipelinePage(PipelineService pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!screen().access().modules().contains("crm")) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            draw(pipeline.report());
        } catch (NotPermitted refused) {
            event.rerouteToError(refused, refused.code());
        }
    }

    private void draw(Pipeline report) {
        Screen screen = screen();
        removeAll();
        Div head = new Div(new H1(screen.say("pipeline")),
                new Anchor(screen.addresses().list(OpportunityDefinition.VALUE) + "?view=board", screen.say("home.pipeline.board")));
        head.addClassName("k-head");
        Map<PipelineStage, StageFigures> stages = new LinkedHashMap<>();
        PipelineStage.OPEN.forEach(s -> stages.put(s, new StageFigures(screen)));
        report.open().forEach(t -> stages.get(t.stage()).add(t));
        PipelineCharts charts = new PipelineCharts(screen);
        Div grid = new Div(panel(screen.say("pipeline.open"), charts.open(stages)), panel(screen.say("pipeline.months"), charts.months(report.months())));
        if (!report.lostReasons().isEmpty()) {
            grid.add(panel(screen.say("pipeline.lost"), charts.lost(report.lostReasons())));
        }
        grid.addClassNames("k-widgets", "k-report");
        add(head, figures(screen, report, stages), grid);
    }

    private static Div figures(Screen screen, Pipeline report, Map<PipelineStage, StageFigures> stages) {
        StageFigures all = new StageFigures(screen);
        stages.values().forEach(all::add);
        String open = ListState.plain().with(new Filter("stage", Filter.Operator.EQ, PipelineStage.OPEN.stream().map(Enum::name).toList()))
                .parameters().getQueryString();
        LocalDate month = LocalDate.now(screen.formats().zone()).withDayOfMonth(1);
        Div row = new Div(
                figure(screen, screen.say("pipeline.open"), all.sum().isEmpty() ? screen.formats().number(all.count()) : all.sum(),
                        screen.say("pipeline.deals", all.count()), open),
                figure(screen, screen.say("pipeline.weighted"), all.weighted().isEmpty() ? "–" : all.weighted(), screen.say("pipeline.weighted.text"), open),
                figure(screen, screen.say("pipeline.won-month"), screen.formats().number(report.thisMonth().won()),
                        StageFigures.text(screen, report.thisMonth().wonAmounts()), won(screen, month)),
                figure(screen, screen.say("pipeline.rate"), report.year().winRate() == null ? "–" : screen.formats().percent(report.year().winRate()),
                        report.year().averageDays() == null ? "" : screen.say("pipeline.days", report.year().averageDays()), won(screen, month.minusMonths(MONTHS_BEFORE))));
        row.addClassName("k-figures");
        return row;
    }

    private static String won(Screen screen, LocalDate since) {
        return ListState.plain().with(new Filter("stage", Filter.Operator.EQ, List.of(PipelineStage.WON.name())))
                .with(new Filter("closedAt", Filter.Operator.GE, List.of(since.atStartOfDay(screen.formats().zone()).toInstant().toString())))
                .parameters().getQueryString();
    }

    /** Every number leads to the list behind it. */
    private static Figure figure(Screen screen, String label, String number, String second, String query) {
        return new Figure(label, number, second, screen.addresses().list(OpportunityDefinition.VALUE) + "?" + query);
    }

    private static Section panel(String title, Component content) {
        Section panel = new Section(new H2(title), content);
        panel.addClassNames("k-panel", "k-widget");
        return panel;
    }

    @Override
    protected List<String> titles() {
        return List.of(screen().say("pipeline"));
    }
}
