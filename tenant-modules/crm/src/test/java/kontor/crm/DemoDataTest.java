package kontor.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's records are such as the use cases would have left them. */
class DemoDataTest {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void columnsAreFieldsAndCodesAreOptions(String firm) throws IOException {
        for (String name : List.of("crm.lead", "crm.opportunity", "crm.opportunity-line")) {
            EntityDefinition<?> definition = Modules.all().definition(name).orElseThrow();
            for (Map<String, String> row : rows(firm, name)) {
                row.forEach((column, value) -> {
                    FieldDefinition field = definition.field(column);
                    assertThat(field.required() && value.isEmpty()).as(row + " " + column).isFalse();
                    if (!field.options().isEmpty() && !value.isEmpty()) {
                        assertThat(field.options()).as(row.toString()).contains(value);
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void amountsAreTheSumsOfTheLines(String firm) throws IOException {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Map<String, String> line : rows(firm, "crm.opportunity-line")) {
            BigDecimal amount = number(line.get("price")).multiply(new BigDecimal(line.get("quantity")));
            assertThat(number(line.get("amount"))).as(line.toString()).isEqualByComparingTo(amount);
            sums.merge(line.get("opportunity"), amount, BigDecimal::add);
        }
        List<Map<String, String>> opportunities = rows(firm, "crm.opportunity");
        assertThat(opportunities).extracting(row -> row.get("name")).doesNotHaveDuplicates().containsAll(sums.keySet());
        opportunities.stream().filter(row -> sums.containsKey(row.get("name"))).forEach(row ->
                assertThat(number(row.get("amount"))).as(row.toString()).isEqualByComparingTo(sums.get(row.get("name"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void everyStageAndStateIsThereAndKeepsItsRules(String firm) throws IOException {
        List<Map<String, String>> opportunities = rows(firm, "crm.opportunity");
        assertThat(opportunities).extracting(row -> row.get("stage"))
                .contains("NEW", "QUALIFIED", "PROPOSED", "NEGOTIATION", "WON", "LOST");
        assertThat(opportunities).allSatisfy(row -> {
            boolean closed = List.of("WON", "LOST").contains(row.get("stage"));
            assertThat(row.get("closedAt").isEmpty()).isEqualTo(!closed);
            assertThat(row.get("daysOpen").isEmpty()).isEqualTo(!closed);
            assertThat(row.get("lostReason").isEmpty()).isEqualTo(!row.get("stage").equals("LOST"));
            assertThat(row.get("stage").equals("WON") && (row.get("customer").isEmpty() || row.get("amount").isEmpty())).isFalse();
        });
        List<Map<String, String>> leads = rows(firm, "crm.lead");
        assertThat(leads).extracting(row -> row.get("state")).contains("NEW", "CONTACTED", "QUALIFIED", "CONVERTED", "DISQUALIFIED");
        assertThat(leads).allSatisfy(row -> assertThat(row.get("customer").isEmpty()).isEqualTo(!row.get("state").equals("CONVERTED")));
        assertThat(opportunities).extracting(row -> row.get("lead")).filteredOn(lead -> !lead.isEmpty())
                .isSubsetOf(leads.stream().map(row -> row.get("name")).toList());
    }

    private static BigDecimal number(String money) {
        return new BigDecimal(money.split(" ")[0]);
    }

    private static List<Map<String, String>> rows(String firm, String definition) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/demo", firm, definition + ".csv"));
        List<String> head = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            assertThat(cells).as(line).hasSameSizeAs(head);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        int end = 0;
        while (end <= line.length() && cell.find(end)) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group().endsWith(",")) {
                break;
            }
            end = cell.end();
        }
        return cells;
    }
}
