package kontor.ui.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Three years of a real firm: 830 orders come in with their days and discounts, to the cent as in the reference cases. Those
 * of the first half year are confirmed; what was shipped is delivered and invoiced on the day it left, and the books prove
 * themselves afterwards. {@code -Dkontor.northwind.until=1998-12-31} takes all three years that far.
 */
@EnabledIf("isThere")
class NorthwindOrdersIT {

    private static final Path DATA = Path.of(System.getProperty("kontor.root", "../..")).resolve("../shared/data/northwind");
    private static final String UNTIL = System.getProperty("kontor.northwind.until", "1996-12-31");
    private static final int AT_ONCE = 4;
    private static final List<String> ORDERS = List.of("source=orders", "key=order_id", "set=currency:USD", "mapping=order_id:customerReference",
            "mapping=customer_id:customer@customers", "mapping=order_date:day", "mapping=required_date:wantedBy");
    private static final List<String> LINES = List.of("source=lines", "key=line_id", "currency=USD", "mapping=order_id:order@orders",
            "mapping=product_id:product@products", "mapping=unit_price:price", "mapping=quantity:quantity", "mapping=percent:discount");

    private final TradingFirm firm = TradingFirm.founded(DATA);
    private final Api api = firm.api();
    private final Map<String, String> orders = new LinkedHashMap<>();

    static boolean isThere() {
        return Files.isDirectory(DATA);
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve(file));
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Answer in(Answer answer, int rows) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().getInt("created")).as(answer.text()).isEqualTo(rows);
        return answer;
    }

    private Answer made(String path, String body) {
        Answer answer = api.post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private void acts(String path, String id, long version, String action, String body) {
        Answer answer = api.post(path + "/" + id + "/actions/" + action, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(action + ": " + answer.text()).isEqualTo(200);
    }

    /** As several people at once would. */
    private static <T> void each(List<T> all, Consumer<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> done = new ArrayList<>();
            all.forEach(one -> done.add(people.submit(() -> work.accept(one))));
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private List<JsonObject> all(String path) {
        List<JsonObject> all = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = api.get(path + "&limit=200" + after).json();
            page.getJsonArray("items").forEach(item -> all.add(item.asJsonObject()));
            after = page.isNull("next") ? null : "&after=" + Api.encode(page.getString("next"));
        } while (after != null);
        return all;
    }

    private static BigDecimal net(List<JsonObject> records) {
        return records.stream().map(record -> new BigDecimal(record.getJsonObject("net").getString("amount"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is on the shelves today, and all that has been shipped, was there at first. */
    private void stock(List<Map<String, String>> lines, List<String> shipped) throws IOException {
        Map<String, BigDecimal> there = new LinkedHashMap<>();
        read("products.csv").forEach(product -> there.put(product.get("product_id"), new BigDecimal(product.get("units_in_stock"))));
        lines.stream().filter(line -> shipped.contains(line.get("order_id")))
                .forEach(line -> there.merge(line.get("product_id"), new BigDecimal(line.get("quantity")), BigDecimal::add));
        Answer receipt = made("inventory/receipts", "{\"opening\":true,\"day\":\"1996-07-01\"}");
        String rows = there.entrySet().stream().filter(product -> product.getValue().signum() > 0)
                .map(product -> receipt.id() + "," + product.getKey() + "," + product.getValue() + ",4").collect(Collectors.joining("\n"));
        Answer imported = api.post("inventory/receipt-lines/imports?file=stock.csv&source=stock&key=product&currency=USD&mapping=receipt:receipt"
                + "&mapping=product:product" + Api.encode("@products") + "&mapping=quantity:quantity&mapping=cost:cost", "receipt,product,quantity,cost\n" + rows);
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        acts("inventory/receipts", receipt.id(), api.get("inventory/receipts/" + receipt.id()).json().getInt("version"), "receive", "{}");
    }

    private void bring(List<Map<String, String>> lines) {
        in(firm.load("sales/orders", "orders.csv", ORDERS), 830);
        StringBuilder file = new StringBuilder("line_id,order_id,product_id,unit_price,quantity,percent\n");
        lines.forEach(line -> file.append(String.join(",", line.get("order_id") + "-" + line.get("product_id"), line.get("order_id"), line.get("product_id"),
                line.get("unit_price"), line.get("quantity"), new BigDecimal(line.get("discount")).movePointRight(2).toPlainString())).append('\n'));
        in(firm.take("sales/order-lines", "lines.csv", LINES, file.toString()), 2155);
    }

    @Test
    void threeYearsOfOrders() throws Exception {
        House.shared().command("tenant", "enable", firm.alias(), "sales", "inventory", "accounting");
        List<Map<String, String>> rows = read("orders.csv");
        List<Map<String, String>> lines = read("order_details.csv");
        Map<String, String> shipped = rows.stream().filter(order -> !order.get("shipped_date").isBlank())
                .collect(Collectors.toMap(order -> order.get("order_id"), order -> order.get("shipped_date")));
        assertThat(shipped).hasSize(809);
        in(firm.customers(), 91);
        in(firm.suppliers(), 29);
        in(firm.categories(), 8);
        in(firm.products(), 77);
        stock(lines, List.copyOf(shipped.keySet()));
        bring(lines);

        List<JsonObject> drafts = all("sales/orders?fields=customerReference,net,day&sort=day");
        assertThat(drafts).hasSize(830);
        assertThat(net(drafts)).isEqualByComparingTo("1265793.29");
        for (String[] year : new String[][] {{"1996", "208083.99"}, {"1997", "617085.35"}, {"1998", "440623.95"}}) {
            assertThat(net(drafts.stream().filter(order -> order.getString("day").startsWith(year[0])).toList())).as(year[0]).isEqualByComparingTo(year[1]);
        }
        drafts.forEach(order -> orders.put(order.getString("id"), order.getString("customerReference")));
        List<JsonObject> taken = drafts.stream().filter(order -> order.getString("day").compareTo(UNTIL) <= 0).toList();
        Map<Boolean, List<JsonObject>> gone = taken.stream().collect(Collectors.partitioningBy(order -> shipped.containsKey(order.getString("customerReference"))));
        // What has left had been promised before what is still open.
        for (boolean left : new boolean[] {true, false}) {
            each(gone.get(left), order -> acts("sales/orders", order.getString("id"), order.getInt("version"), "confirm", "{}"));
        }

        List<JsonObject> leaving = all("inventory/deliveries?fields=order,state").stream()
                .filter(delivery -> shipped.containsKey(orders.get(delivery.getJsonObject("order").getString("id")))).toList();
        assertThat(leaving).hasSameSizeAs(gone.get(true));
        each(leaving, delivery -> {
            String order = delivery.getJsonObject("order").getString("id");
            String day = shipped.get(orders.get(order));
            acts("inventory/deliveries", delivery.getString("id"), delivery.getInt("version"), "ship", "{\"day\":\"" + day + "\"}");
            Answer invoice = made("accounting/invoices", "{\"order\":\"" + order + "\",\"day\":\"" + day + "\"}");
            acts("accounting/invoices", invoice.id(), invoice.json().getInt("version"), "issue", "{}");
        });

        assertThat(api.get("sales/orders?count=true&limit=1&filter=state:eq:DONE").json().getInt("count")).isEqualTo(leaving.size());
        assertThat(api.get("sales/orders?count=true&limit=1&filter=state:eq:CONFIRMED").json().getInt("count")).isEqualTo(gone.get(false).size());
        assertThat(api.get("accounting/invoices?count=true&limit=1&filter=state:eq:OPEN").json().getInt("count")).isEqualTo(leaving.size());
        assertThat(api.get("accounting/proofs").json().getJsonArray("items").stream().map(JsonValue::asJsonObject))
                .isNotEmpty().allMatch(proof -> proof.getBoolean("held"), "held");
    }
}
