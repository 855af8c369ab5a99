package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** What records come to by the value of a field: what cannot be added up is told apart. */
class TotalsIT {

    private final Api alice = Api.as(People.ALICE, "acme");

    private List<JsonObject> totals(String path) {
        Answer answer = alice.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private String customer() {
        return alice.post("base/parties", "{\"name\":\"" + Api.unique("Counted") + "\",\"kind\":\"ORGANIZATION\"}").id();
    }

    private String quotation(String customer, String day) {
        return alice.post("crm/quotations", "{\"customer\":\"" + customer + "\",\"day\":\"" + day + "\",\"validUntil\":\"2027-12-31\"}").id();
    }

    private void line(String quotation, String product, String quantity) {
        Answer made = alice.post("crm/quotation-lines", "{\"quotation\":\"" + quotation + "\",\"product\":\"" + product + "\",\"quantity\":\"" + quantity
                + "\",\"price\":{\"amount\":\"10\",\"currency\":\"EUR\"}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private String product(String unit) {
        String code = alice.get("base/units?filter=code:eq:" + unit).json().getJsonArray("items").getJsonObject(0).getString("id");
        return alice.post("base/products", "{\"code\":\"" + Api.unique("T") + "\",\"name\":\"Counted\",\"unit\":\"" + code + "\"}").id();
    }

    @Test
    void daysComeByTheirMonths() {
        String customer = customer();
        List.of("2026-02-01", "2026-02-28", "2027-02-03").forEach(day -> quotation(customer, day));
        assertThat(totals("crm/quotations/totals?by=day&filter=customer:eq:" + customer))
                .extracting(total -> total.getString("group") + " " + total.getInt("count")).containsExactlyInAnyOrder("2026-02 2", "2027-02 1");
    }

    @Test
    void quantitiesOfSeveralUnitsAreNotAddedUp() {
        String quotation = quotation(customer(), "2026-11-01");
        String sack = product("kg");
        line(quotation, sack, "2.5");
        line(quotation, sack, "1");
        line(quotation, product("h"), "4");
        assertThat(totals("crm/quotation-lines/totals?by=quotation&sum=quantity&filter=quotation:eq:" + quotation))
                .extracting(total -> Double.parseDouble(text(total.get("sum"))) + " " + total.getString("unit")).containsExactlyInAnyOrder("3.5 kg", "4.0 h");
        assertThat(totals("crm/quotation-lines/totals?by=quotation&sum=net&filter=quotation:eq:" + quotation)).singleElement()
                .satisfies(total -> assertThat(total.getJsonObject("sum").getString("currency")).isEqualTo("EUR"));
    }

    @Test
    void whatHasNoSumIsRefused() {
        Answer refused = alice.get("crm/quotations/totals?by=customer&sum=day");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("operator-unfit");
    }

    private static String text(JsonValue number) {
        return number.toString().replace("\"", "");
    }
}
