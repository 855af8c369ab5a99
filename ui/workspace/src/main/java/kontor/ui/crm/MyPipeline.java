package kontor.ui.crm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.crm.lead.LeadDefinition;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.crm.opportunity.PipelineStage;
import kontor.crm.pipeline.PipelineService;
import kontor.crm.pipeline.StageTotal;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.query.Filter;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Figure;
import kontor.ui.workspace.screen.Screen;

/** On the home page: my open deals by stage; every number leads to the deals behind it. */
@ApplicationScoped
public class MyPipeline implements HomeWidget {

    private final PipelineService pipeline;

    /** For proxies. */
    protected MyPipeline() {
        this(null);
    }

    /** Figures of that service. */
    @Inject
    public MyPipeline(PipelineService pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String key() {
        return "my-pipeline";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean beside() {
        return true;
    }

    @Override
    public List<Figure> figures(Screen screen) {
        StageFigures all = new StageFigures(screen);
        pipeline.mine().forEach(all::add);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(screen.say("home.deals"), all.sum().isEmpty() ? screen.formats().number(all.count()) : all.sum(),
                screen.say("pipeline.deals", all.count()), address(screen, PipelineStage.OPEN, ListState.LIST)));
        if (screen.may(LeadDefinition.VALUE, "read")) {
            ListState fresh = ListState.plain().with(new Filter("state", Filter.Operator.EQ, List.of("NEW")));
            long count = screen.desk().count(LeadDefinition.VALUE, fresh.query(List.of("name")));
            figures.add(new Figure(screen.say("home.leads"), screen.formats().number(count), screen.say("home.leads.text"),
                    screen.addresses().list(LeadDefinition.VALUE) + "?" + fresh.parameters().getQueryString()));
        }
        return figures;
    }

    @Override
    public boolean shows(Screen screen) {
        return screen.access().may("crm.pipeline.read") && screen.access().may("crm.opportunity.read");
    }

    @Override
    public String title(Screen screen) {
        return screen.say("home.pipeline");
    }

    @Override
    public Component content(Screen screen) {
        Map<PipelineStage, StageFigures> stages = new LinkedHashMap<>();
        PipelineStage.OPEN.forEach(s -> stages.put(s, new StageFigures(screen)));
        List<StageTotal> mine = pipeline.mine();
        mine.forEach(t -> stages.get(t.stage()).add(t));
        String currency = screen.access().currency();
        BigDecimal most = stages.values().stream().map(s -> s.sumIn(currency)).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        UnorderedList list = new UnorderedList();
        list.addClassName("k-bars");
        stages.forEach((stage, figures) -> list.add(line(screen, stage, figures, share(figures.sumIn(currency), most))));
        Div foot = new Div(new Anchor(address(screen, List.of(), ListState.BOARD), screen.say("home.pipeline.board")));
        if (screen.access().may("crm.pipeline.read")) {
            foot.add(new Anchor(screen.addresses().inside(PipelinePage.ADDRESS), screen.say("home.pipeline.report")));
        }
        foot.addClassName("k-widget-foot");
        return new Div(list, foot);
    }

    /** How much of the greatest stage a stage is worth, of a hundred. */
    private static double share(BigDecimal sum, BigDecimal most) {
        return most.signum() == 0 ? 0 : 100 * sum.doubleValue() / most.doubleValue();
    }

    private static ListItem line(Screen screen, PipelineStage stage, StageFigures figures, double share) {
        FieldDefinition field = OpportunityDefinition.VALUE.field("stage");
        Span name = new Span(screen.names().option(OpportunityDefinition.VALUE, field, stage.name()));
        Span number = new Span(screen.formats().number(figures.count()));
        number.addClassName("k-bar-count");
        Span sum = new Span(figures.sum());
        sum.addClassName("k-bar-sum");
        Div filled = new Div();
        filled.setWidth(share + "%");
        Div bar = new Div(filled);
        bar.addClassName("k-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(new Anchor(address(screen, List.of(stage), ListState.LIST), name, number, sum, bar));
    }

    private static String address(Screen screen, Collection<PipelineStage> stages, String view) {
        ListState state = ListState.plain().withView(view)
                .with(new Filter("owner", Filter.Operator.EQ, List.of("me")));
        if (!stages.isEmpty()) {
            state = state.with(new Filter("stage", Filter.Operator.EQ, stages.stream().map(Enum::name).toList()));
        }
        return screen.addresses().list(OpportunityDefinition.VALUE) + "?" + state.parameters().getQueryString();
    }
}
