package kontor.ui.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;

/** One deal on its way: customer, order, goods, invoice, payment. It knows how far it has come, and what was asked last. */
final class Deal {

    private static final String ORDERS = "sales/orders";
    private static final String DELIVERIES = "inventory/deliveries";
    private static final String INVOICES = "accounting/invoices";

    /** What is done, in this order. */
    private enum Step { CUSTOMER, ORDER, LINE, CONFIRM, SHIP, INVOICE, ISSUE, PAY, OVER }

    private final String name;
    private final String product;
    private Step step = Step.CUSTOMER;
    private Request asked;
    private String customer;
    private String order;
    private String invoice;

    Deal(String name, String product) {
        this.name = name;
        this.product = product;
    }

    boolean isOver() {
        return step == Step.OVER;
    }

    /** Takes the next step, or asks again what was asked and not answered. Errors: no answer, or another one than it wants. */
    void goOn(Api api) {
        if (asked == null) {
            asked = request(api);
        }
        Answer answer = asked.send(api);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(step + " of " + name + ": " + answer.status() + " " + answer.text());
        }
        switch (step) {
            case CUSTOMER -> customer = answer.id();
            case ORDER -> order = answer.id();
            case INVOICE -> invoice = answer.id();
            default -> assertThat(answer.id()).isNotEmpty();
        }
        asked = null;
        step = Step.values()[step.ordinal() + 1];
    }

    private Request request(Api api) {
        return switch (step) {
            case CUSTOMER -> Request.of("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}", null);
            case ORDER -> Request.of(ORDERS, "{\"customer\":\"" + customer + "\"}", null);
            case LINE -> Request.of("sales/order-lines", "{\"order\":\"" + order + "\",\"product\":\"" + product + "\",\"quantity\":\"2\"}", null);
            case CONFIRM -> action(api, ORDERS, order, "confirm");
            case SHIP -> action(api, DELIVERIES, one(api, DELIVERIES).getString("id"), "ship");
            case INVOICE -> Request.of(INVOICES, "{\"order\":\"" + order + "\"}", null);
            case ISSUE -> action(api, INVOICES, invoice, "issue");
            default -> action(api, INVOICES, invoice, "pay");
        };
    }

    private static Request action(Api api, String path, String id, String action) {
        Answer now = api.get(path + "/" + id);
        if (now.status() != 200) {
            throw new IllegalStateException(path + ": " + now.status() + " " + now.text());
        }
        return Request.of(path + "/" + id + "/actions/" + action, "{}", now.etag());
    }

    /** The only one of its kind that belongs to the order. */
    private JsonObject one(Api api, String path) {
        return only(api, path + "?filter=order:eq:" + order);
    }

    private static JsonObject only(Api api, String list) {
        List<JsonObject> found = api.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(found).as(list).hasSize(1);
        return found.get(0);
    }

    /** Each step has been taken once. */
    void check(Api api) {
        assertThat(only(api, ORDERS + "?filter=customer:eq:" + customer).getString("state")).as(name).isEqualTo("DONE");
        assertThat(one(api, DELIVERIES).getString("state")).as(name).isEqualTo("DONE");
        assertThat(one(api, INVOICES).getString("state")).as(name).isEqualTo("PAID");
        only(api, "accounting/payments?filter=party:eq:" + customer);
    }
}
