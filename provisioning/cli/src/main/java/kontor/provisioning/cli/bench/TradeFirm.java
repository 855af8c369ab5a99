package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;

/**
 * A firm that sells goods, keeps stock and books.
 *
 * @param firm the firm
 * @param product the one product that everybody orders; there is plenty of it
 * @param customers who orders
 */
record TradeFirm(BenchFirm firm, UUID product, List<UUID> customers) {
    private static final List<String> MODULES = List.of("sales", "inventory", "accounting");
    private static final int CUSTOMERS = 100;
    private static final int LINES = 3;
    private static final String CHOSEN = "select id from {schema}.base_party where customer order by number limit ?";

    static TradeFirm found(Bench bench) {
        BenchFirm firm = bench.house().found("trade", MODULES);
        Parties.fill(bench.house().database().migrator(), firm.tenant());
        UUID product = product(bench, firm);
        stock(bench, firm, product);
        return new TradeFirm(firm, product, customers(bench, firm));
    }

    private static UUID product(Bench bench, BenchFirm firm) {
        Http api = bench.product();
        UUID unit = UUID.fromString(Made.read(api.get(firm, "/base/units?limit=1")).getJsonArray("items").getJsonObject(0).getString("id"));
        UUID tax = Made.of(api.post(firm, "/base/taxes", "{\"code\":\"VAT21\",\"name\":\"VAT 21 %\"}")).id();
        api.post(firm, "/base/levies", """
            {"tax":"%s","name":"VAT 21 %%","kind":"PERCENT","rate":"21","place":1}""".formatted(tax));
        return Made.of(api.post(firm, "/base/products", """
            {"name":"Hot goods","code":"HOT","kind":"GOODS","unit":"%s","tax":"%s","salesPrice":{"amount":"19.99","currency":"EUR"}}""".formatted(unit, tax))).id();
    }

    private static void stock(Bench bench, BenchFirm firm, UUID product) {
        Http api = bench.product();
        UUID receipt = Made.of(api.post(firm, "/inventory/receipts", "{\"opening\":true}")).id();
        api.post(firm, "/inventory/receipt-lines", """
            {"receipt":"%s","product":"%s","quantity":"1000000000","cost":{"amount":"7.5","currency":"EUR"}}""".formatted(receipt, product));
        api.act(firm, "/inventory/receipts", Made.of(api.get(firm, "/inventory/receipts/" + receipt)), "receive");
    }

    private static List<UUID> customers(Bench bench, BenchFirm firm) {
        SchemaName schema = firm.tenant().schema();
        return new Transactions(bench.house().database().migrator())
            .call(session -> session.list(schema.into(CHOSEN), row -> row.getObject(1, UUID.class), CUSTOMERS));
    }

    /** An order of a customer with its three lines. */
    UUID create(Bench bench, UUID customer) {
        String lines = IntStream.rangeClosed(1, LINES).mapToObj(quantity -> "{\"product\":\"%s\",\"quantity\":\"%d\"}".formatted(product, quantity))
            .collect(Collectors.joining(","));
        return Made.of(bench.product().post(firm, "/sales/orders", "{\"customer\":\"%s\",\"lines\":[%s]}".formatted(customer, lines))).id();
    }

    private void lines(Http api, String path, String document, UUID id) {
        for (int quantity = 1; quantity <= LINES; quantity++) {
            api.post(firm, path, "{\"%s\":\"%s\",\"product\":\"%s\",\"quantity\":\"%d\"}".formatted(document, id, product, quantity));
        }
    }

    /** @return a draft order of the first customer, as it stands */
    Made order(Bench bench) {
        return Made.of(bench.product().get(firm, "/sales/orders/" + create(bench, customers.get(0))));
    }

    /** @return a draft invoice with three lines for a new customer, as it stands */
    Made invoice(Bench bench) {
        Http api = bench.product();
        UUID customer = Made.of(api.post(firm, "/base/parties", PartyCreate.body(0))).id();
        UUID invoice = Made.of(api.post(firm, "/accounting/invoices", "{\"customer\":\"" + customer + "\"}")).id();
        lines(api, "/accounting/invoice-lines", "invoice", invoice);
        return Made.of(api.get(firm, "/accounting/invoices/" + invoice));
    }
}
