package kontor.ui.crm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.crm.opportunity.PipelineStage;
import kontor.crm.pipeline.LostTotal;
import kontor.crm.pipeline.MonthTotal;
import kontor.ui.workspace.part.DataTable;
import kontor.ui.workspace.part.EChart;
import kontor.ui.workspace.screen.Screen;

/** The charts of the pipeline report; under each stands the same as a table. */
final class PipelineCharts {

    private final Screen screen;

    PipelineCharts(Screen screen) {
        this.screen = screen;
    }

    Component open(Map<PipelineStage, StageFigures> stages) {
        List<List<String>> rows = new ArrayList<>();
        JsonArray names = Json.createArray();
        JsonArray numbers = Json.createArray();
        stages.forEach((stage, figures) -> {
            String name = screen.names().option(OpportunityDefinition.VALUE, OpportunityDefinition.VALUE.field("stage"), stage.name());
            names.set(names.length(), name);
            numbers.set(numbers.length(), figures.count());
            rows.add(List.of(name, screen.formats().number(figures.count()), figures.sum(), figures.weighted()));
        });
        return chart("pipeline.open", bars(names, Map.of(screen.say("pipeline.count"), numbers), false), rows,
                List.of(field("stage"), screen.say("pipeline.count"), field("amount"), screen.say("pipeline.weighted")));
    }

    Component months(List<MonthTotal> months) {
        DateTimeFormatter shortName = DateTimeFormatter.ofPattern("MMM yy", screen.formats().locale());
        List<List<String>> rows = new ArrayList<>();
        JsonArray names = Json.createArray();
        JsonArray won = Json.createArray();
        JsonArray lost = Json.createArray();
        for (MonthTotal month : months) {
            names.set(names.length(), shortName.format(month.month()));
            won.set(won.length(), month.won());
            lost.set(lost.length(), month.lost());
            rows.add(List.of(shortName.format(month.month()), screen.formats().number(month.won()), screen.formats().number(month.lost()),
                    StageFigures.text(screen, month.wonAmounts())));
        }
        Map<String, JsonArray> series = new LinkedHashMap<>();
        series.put(stage(PipelineStage.WON), won);
        series.put(stage(PipelineStage.LOST), lost);
        JsonObject options = bars(names, series, true);
        // What is lost is not drawn in the green that people read as good.
        JsonArray palette = Json.instance().parse("[1,5]");
        options.put("palette", palette);
        return chart("pipeline.months", options, rows,
                List.of(screen.say("pipeline.month"), stage(PipelineStage.WON), stage(PipelineStage.LOST), field("amount")));
    }

    Component lost(List<LostTotal> reasons) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reasons.forEach(r -> counts.merge(screen.names().option(OpportunityDefinition.VALUE, OpportunityDefinition.VALUE.field("lostReason"),
                r.reason().name()), r.count(), Long::sum));
        JsonArray names = Json.createArray();
        JsonArray numbers = Json.createArray();
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((reason, count) -> {
            names.set(names.length(), reason);
            numbers.set(numbers.length(), count);
            rows.add(List.of(reason, screen.formats().number(count)));
        });
        return chart("pipeline.lost", bars(names, Map.of(screen.say("pipeline.count"), numbers), false), rows,
                List.of(field("lostReason"), screen.say("pipeline.count")));
    }

    private String stage(PipelineStage stage) {
        return screen.names().option(OpportunityDefinition.VALUE, OpportunityDefinition.VALUE.field("stage"), stage.name());
    }

    private String field(String name) {
        return screen.names().field(OpportunityDefinition.VALUE, OpportunityDefinition.VALUE.field(name));
    }

    private Component chart(String title, JsonObject options, List<List<String>> rows, List<String> header) {
        String words = rows.stream().map(r -> r.get(0) + " " + r.get(1)).collect(Collectors.joining(", "));
        EChart chart = new EChart(screen.say(title) + ": " + words, options);
        chart.setHeight("15rem");
        NativeDetails table = new NativeDetails(screen.say("chart.table"), new DataTable(screen.say(title), header, rows));
        table.addClassName("k-as-table");
        return new Div(chart, table);
    }

    private static JsonObject bars(JsonArray names, Map<String, JsonArray> series, boolean legend) {
        JsonObject options = Json.createObject();
        JsonObject axis = Json.createObject();
        axis.put("type", "category");
        axis.put("data", names);
        options.put("xAxis", axis);
        JsonObject values = Json.createObject();
        values.put("type", "value");
        values.put("minInterval", 1);
        options.put("yAxis", values);
        options.put("tooltip", Json.createObject());
        JsonObject grid = Json.parse("{\"left\":8,\"right\":8,\"top\":" + (legend ? 32 : 12) + ",\"bottom\":8,\"containLabel\":true}");
        options.put("grid", grid);
        if (legend) {
            options.put("legend", Json.parse("{\"top\":0,\"left\":0,\"itemWidth\":12,\"itemHeight\":12}"));
        }
        JsonArray all = Json.createArray();
        series.forEach((name, data) -> {
            JsonObject one = Json.parse("{\"type\":\"bar\",\"barMaxWidth\":36,\"itemStyle\":{\"borderRadius\":[4,4,0,0]}}");
            one.put("name", name);
            one.put("data", data);
            all.set(all.length(), one);
        });
        options.put("series", all);
        return options;
    }
}
