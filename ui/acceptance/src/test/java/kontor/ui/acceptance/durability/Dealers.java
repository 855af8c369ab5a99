package kontor.ui.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;

/** People who take one deal after the other through the house, all of the same goods. Whoever gets no answer stops there. */
final class Dealers {

    private final Api api;
    private final String mark;
    private final int count;
    private final String product;
    private final ExecutorService people;
    private final Queue<Deal> deals = new ConcurrentLinkedQueue<>();
    private volatile boolean resting;

    /** {@code count} people, whose customers bear {@code mark} in their names. */
    Dealers(Api api, String mark, int count) {
        this.api = api;
        this.mark = mark;
        this.count = count;
        this.people = Executors.newFixedThreadPool(count);
        this.product = stocked();
    }

    private String stocked() {
        String unit = api.get("base/units?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id");
        String made = made("base/products", "{\"name\":\"" + mark + "\",\"code\":\"" + UUID.randomUUID() + "\",\"kind\":\"GOODS\",\"unit\":\"" + unit
                + "\",\"salesPrice\":{\"amount\":\"19.99\",\"currency\":\"EUR\"}}").id();
        String receipt = made("inventory/receipts", "{\"opening\":true}").id();
        made("inventory/receipt-lines", "{\"receipt\":\"" + receipt + "\",\"product\":\"" + made
                + "\",\"quantity\":\"5000\",\"cost\":{\"amount\":\"7.5\",\"currency\":\"EUR\"}}");
        String etag = api.get("inventory/receipts/" + receipt).etag();
        assertThat(api.post("inventory/receipts/" + receipt + "/actions/receive", "{}", "If-Match", etag).status()).isEqualTo(200);
        return made;
    }

    private Answer made(String path, String body) {
        Answer answer = api.post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    void begin() {
        for (int i = 0; i < count; i++) {
            people.submit(this::keepDealing);
        }
    }

    private void keepDealing() {
        while (!resting) {
            Deal deal = new Deal(mark + " " + UUID.randomUUID(), product);
            deals.add(deal);
            while (!deal.isOver()) {
                deal.goOn(api);
            }
        }
    }

    /** They begin nothing more, and end what they can. Errors: a request has no end. */
    void rest() throws InterruptedException {
        resting = true;
        people.shutdown();
        assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).as("every request has an end").isTrue();
    }

    /** Every deal goes on where it stood, to its end; none has taken a step twice, and the books prove it. */
    void goOn(Api again) {
        assertThat(deals.stream().filter(deal -> !deal.isOver())).as("deals that were interrupted").isNotEmpty();
        for (Deal deal : deals) {
            while (!deal.isOver()) {
                deal.goOn(again);
            }
            deal.check(again);
        }
        List<JsonObject> proofs = again.get("accounting/proofs").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(proofs).isNotEmpty().allMatch(proof -> proof.getBoolean("held"));
    }
}
