package kontor.provisioning.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Machine MACHINE = new Machine(2, 24_000, "Linux amd64", "17.0.1", 1.5);

    private static Report report(double ratio) {
        return new Report(MACHINE, List.of(new Outcome("party-page", "a page", List.of(
            new Figure("product of bare", "", ratio, 0.5, 0.7, Figure.Aim.atLeast(0.6)),
            Figure.of("heap a firm", "KB", 120).aimed(Figure.Aim.under(100)),
            Figure.of("product", "requests/s", 812.4)))));
    }

    private static JsonObject json(Report report) {
        try (var reader = Json.createReader(new StringReader(report.json()))) {
            return reader.readObject();
        }
    }

    @Test
    void peopleReadARatioWithItsSpreadAndItsAim() {
        assertThat(Report.text(report(0.63).outcomes().get(0))).contains("party-page  a page")
            .containsPattern("product of bare +63 %  \\(50 % to 70 %\\)  aim: at least 60 %, met")
            .containsPattern("heap a firm +120 KB  aim: under 100 KB, NOT MET")
            .containsPattern("product +812 requests/s\\n");
        assertThat(MACHINE.described()).contains("2 processors, 23 GB").contains("load before it began: 1.5");
    }

    @Test
    void programsReadTheSame() {
        JsonObject scenario = json(report(0.63)).getJsonArray("scenarios").getJsonObject(0);
        JsonObject ratio = scenario.getJsonArray("figures").getJsonObject(0);
        assertThat(scenario.getString("name")).isEqualTo("party-page");
        assertThat(ratio.getJsonNumber("value").doubleValue()).isEqualTo(0.63);
        assertThat(ratio.getJsonObject("aim").getString("relation")).isEqualTo("at-least");
        assertThat(ratio.getBoolean("met")).isTrue();
        assertThat(scenario.getJsonArray("figures").getJsonObject(2)).doesNotContainKeys("aim", "met");
        assertThat(json(report(0.63)).getJsonObject("machine").getInt("processors")).isEqualTo(2);
    }

    @Test
    void whatIsExactlyAtLeastEnoughIsEnoughAndWhatIsExactlyTheLimitIsNotUnderIt() {
        assertThat(json(report(0.6)).toString()).contains("\"met\":true");
        assertThat(Figure.of("x", "ms", 50).aimed(Figure.Aim.under(50)).met()).isFalse();
        assertThat(Figure.of("x", "ms", 49.9).aimed(Figure.Aim.under(50)).met()).isTrue();
        assertThat(Figure.of("x", "ms", 1).met()).isTrue();
    }
}
