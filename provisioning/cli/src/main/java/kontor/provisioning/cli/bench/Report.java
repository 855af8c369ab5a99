package kontor.provisioning.cli.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/**
 * What is told at the end.
 *
 * @param machine where it was measured
 * @param outcomes what was measured
 */
record Report(Machine machine, List<Outcome> outcomes) {

    /** @return one JSON object, for programs */
    String json() {
        JsonArrayBuilder scenarios = Json.createArrayBuilder();
        for (Outcome outcome : outcomes) {
            JsonArrayBuilder figures = Json.createArrayBuilder();
            outcome.figures().forEach(figure -> figures.add(json(figure)));
            scenarios.add(Json.createObjectBuilder().add("name", outcome.scenario()).add("what", outcome.what()).add("figures", figures));
        }
        return Json.createObjectBuilder()
            .add("machine", Json.createObjectBuilder().add("processors", machine.processors()).add("memoryMb", machine.memoryMb())
                .add("system", machine.system()).add("java", machine.java()).add("load", machine.load()))
            .add("scenarios", scenarios).build().toString();
    }

    private static JsonObjectBuilder json(Figure figure) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", figure.name()).add("unit", figure.unit())
            .add("value", figure.value()).add("low", figure.low()).add("high", figure.high());
        if (figure.aim() != null) {
            json.add("aim", Json.createObjectBuilder().add("relation", relation(figure.aim()).replace(' ', '-'))
                .add("limit", figure.aim().limit())).add("met", figure.met());
        }
        return json;
    }

    /**
     * @param outcome what one scenario measured
     * @return it for people, told as soon as it is known
     */
    static String text(Outcome outcome) {
        StringBuilder text = new StringBuilder("\n").append(outcome.scenario()).append("  ").append(outcome.what()).append('\n');
        outcome.figures().forEach(figure -> text.append("  ").append(line(figure)).append('\n'));
        return text.toString();
    }

    private static String line(Figure figure) {
        String spread = figure.low() == figure.high() ? "" : "  (" + number(figure, figure.low()) + " to " + number(figure, figure.high()) + ")";
        String aim = figure.aim() == null ? "" : "  aim: " + relation(figure.aim()) + " " + number(figure, figure.aim().limit())
            + (figure.met() ? ", met" : ", NOT MET");
        return String.format(Locale.ROOT, "%-44s %12s%s%s", figure.name(), number(figure, figure.value()), spread, aim);
    }

    private static String number(Figure figure, double value) {
        if (figure.unit().isEmpty()) {
            return String.format(Locale.ROOT, "%.0f %%", value * 100);
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, figure.unit());
    }

    private static String relation(Figure.Aim aim) {
        return aim.relation() == Figure.Aim.Relation.AT_LEAST ? "at least" : "under";
    }
}
