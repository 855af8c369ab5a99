package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** A document is made with its lines by one request: all of it or nothing. */
class WholeDocumentsIT {

    private final Api sam = Api.as(People.SAM, "acme");
    private final Api wendy = Api.as(People.WENDY, "acme");
    private final String customer = sam.post("base/parties", "{\"name\":\"" + Api.unique("Whole") + "\",\"kind\":\"ORGANIZATION\",\"customer\":true}").id();

    private String order(String lines) {
        return "{\"customer\":\"" + customer + "\",\"lines\":" + lines + "}";
    }

    private int orders() {
        return sam.get("sales/orders?count=true&limit=1&filter=customer:eq:" + customer).json().getInt("count");
    }

    @Test
    void anOrderComesWithItsLinesInTheirOrder() {
        String product = sam.get("base/products?limit=1&filter=kind:eq:GOODS").json().getJsonArray("items").getJsonObject(0).getString("id");
        Answer made = sam.post("sales/orders", order("[{\"product\":\"" + product + "\",\"quantity\":\"2\"},"
                + "{\"description\":\"Setting up\",\"quantity\":\"1\",\"price\":{\"amount\":\"50\",\"currency\":\"EUR\"}}]"), "Idempotency-Key", Api.unique("whole"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var lines = sam.get("sales/order-lines?sort=place&filter=order:eq:" + made.id()).json().getJsonArray("items");
        assertThat(lines).hasSize(2);
        assertThat(lines.getJsonObject(1).getString("description")).isEqualTo("Setting up");
        assertThat(made.json()).as("the answer tells what all lines come to").isEqualTo(sam.get("sales/orders/" + made.id()).json());
        assertThat(sam.get("sales/orders/" + made.id()).etag()).isEqualTo(made.etag());
    }

    @Test
    void oneWrongLineAndNothingIsKept() {
        Answer refused = sam.post("sales/orders", order("[{\"description\":\"Fine\",\"quantity\":\"1\",\"price\":{\"amount\":\"5\",\"currency\":\"EUR\"}},"
                + "{\"description\":\"Odd\",\"quantity\":\"many\",\"price\":{\"amount\":\"5\",\"currency\":\"EUR\"}}]"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("\"lines.1.quantity\"");
        assertThat(orders()).isZero();
    }

    @Test
    void whatIsNoListOfLinesIsRefused() {
        assertThat(sam.post("sales/orders", order("\"two\"")).status()).isEqualTo(400);
        assertThat(sam.post("base/parties", "{\"name\":\"Lined\",\"kind\":\"ORGANIZATION\",\"lines\":[]}").status()).isEqualTo(422);
        assertThat(orders()).isZero();
    }

    @Test
    void whoMayNotMakeOrdersMayNotMakeThemWithLines() {
        assertThat(wendy.post("sales/orders", order("[{\"description\":\"Mine\",\"quantity\":\"1\"}]")).status()).isEqualTo(403);
    }
}
