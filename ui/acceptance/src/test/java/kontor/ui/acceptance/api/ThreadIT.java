package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** One deal through the house, each step by whoever's work it is: quotation, order, goods, invoice, payment, books. */
class ThreadIT {

    private final Api alice = Api.as(People.ALICE, "acme");
    private final Api sam = Api.as(People.SAM, "acme");
    private final Api wendy = Api.as(People.WENDY, "acme");
    private final Api fiona = Api.as(People.FIONA, "acme");

    private static Answer made(Api who, String route, String body) {
        Answer answer = who.post(route, body);
        assertThat(answer.status()).as(route + ": " + answer.text()).isEqualTo(201);
        return answer;
    }

    private static JsonObject acts(Api who, String route, String id, String action, String body) {
        Answer answer = who.post(route + "/" + id + "/actions/" + action, body, "If-Match", who.get(route + "/" + id).etag());
        assertThat(answer.status()).as(action + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<JsonObject> items(Api who, String path) {
        return who.get(path).json().getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
    }

    private static String money(JsonObject record, String field) {
        return record.getJsonObject(field).getString("amount");
    }

    /** Goods of that name, so many of them on the shelves at 10 a piece. */
    private String goods(String name, int pieces) {
        String unit = items(alice, "base/units?limit=1").get(0).getString("id");
        String product = made(alice, "base/products", "{\"name\":\"" + name + "\",\"code\":\"" + UUID.randomUUID() + "\",\"kind\":\"GOODS\",\"unit\":\""
                + unit + "\",\"salesPrice\":{\"amount\":\"80\",\"currency\":\"EUR\"}}").id();
        String receipt = made(wendy, "inventory/receipts", "{\"opening\":true}").id();
        made(wendy, "inventory/receipt-lines", "{\"receipt\":\"" + receipt + "\",\"product\":\"" + product + "\",\"quantity\":\"" + pieces
                + "\",\"cost\":{\"amount\":\"10\",\"currency\":\"EUR\"}}");
        assertThat(acts(wendy, "inventory/receipts", receipt, "receive", "{}").getString("state")).isEqualTo("DONE");
        return product;
    }

    private String order(String product) {
        String customer = made(sam, "base/parties", "{\"name\":\"" + Api.unique("Thread") + "\",\"kind\":\"ORGANIZATION\",\"customer\":true}").id();
        String quotation = made(sam, "crm/quotations", "{\"customer\":\"" + customer + "\"}").id();
        made(sam, "crm/quotation-lines", "{\"quotation\":\"" + quotation + "\",\"product\":\"" + product + "\",\"quantity\":\"50\",\"discount\":\"10\"}");
        assertThat(money(sam.get("crm/quotations/" + quotation).json(), "net")).isEqualTo("3600.00");
        acts(sam, "crm/quotations", quotation, "send", "{}");
        acts(sam, "crm/quotations", quotation, "accept", "{}");
        JsonObject order = items(sam, "sales/orders?filter=origin:eq:" + quotation).get(0);
        assertThat(order.getString("number")).startsWith("SO-");
        return order.getString("id");
    }

    private List<JsonObject> deliveries(String order, String state) {
        return items(wendy, "inventory/deliveries?filter=order:eq:" + order + "&filter=state:eq:" + state);
    }

    @Test
    void aDealGoesThroughTheHouse() {
        String order = order(goods(Api.unique("Threaded"), 40));
        JsonObject delivery = deliveries(order, "WAITING").get(0);
        JsonObject line = items(wendy, "inventory/delivery-lines?filter=delivery:eq:" + delivery.getString("id")).get(0);
        assertThat(line.getString("reserved")).as("no more is promised than is there").startsWith("40");

        String picked = "inventory/delivery-lines/" + line.getString("id");
        assertThat(wendy.patch(picked, "{\"picked\":\"30\"}", "If-Match", wendy.get(picked).etag()).status()).isEqualTo(200);
        assertThat(acts(wendy, "inventory/deliveries", delivery.getString("id"), "ship", "{}").getString("state")).isEqualTo("DONE");
        assertThat(deliveries(order, "WAITING")).as("what stays behind").hasSize(1);

        String invoice = made(fiona, "accounting/invoices", "{\"order\":\"" + order + "\"}").id();
        JsonObject issued = acts(fiona, "accounting/invoices", invoice, "issue", "{}");
        assertThat(money(issued, "net")).as("only what was delivered").isEqualTo("2160.00");
        acts(fiona, "accounting/invoices", invoice, "pay", "{\"amount\":\"160\"}");
        JsonObject paid = acts(fiona, "accounting/invoices", invoice, "pay", "{}");
        assertThat(paid.getString("state")).isEqualTo("PAID");
        assertThat(sam.get("sales/orders/" + order).json().getString("state")).isEqualTo("IN_PROGRESS");

        assertThat(fiona.post("accounting/invoices", "{\"order\":\"" + order + "\"}").status()).as("nothing is left to charge").isEqualTo(409);
        assertThat(items(fiona, "accounting/proofs")).isNotEmpty().allMatch(proof -> proof.getBoolean("held"));
    }

    @Test
    void everyStepIsSomebodysOwn() {
        String order = order(goods(Api.unique("Kept apart"), 60));
        String delivery = deliveries(order, "READY").get(0).getString("id");
        assertThat(wendy.post("accounting/invoices", "{\"order\":\"" + order + "\"}").status()).isEqualTo(403);
        String etag = wendy.get("inventory/deliveries/" + delivery).etag();
        assertThat(sam.post("inventory/deliveries/" + delivery + "/actions/ship", "{}", "If-Match", etag).status()).isEqualTo(403);
    }
}
