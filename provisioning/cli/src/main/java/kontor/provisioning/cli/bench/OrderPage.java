package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import kontor.provisioning.bench.PageFloor;
import kontor.provisioning.bench.PlainJdbc;

/** The first page of a customer's orders: 50 of the 200 that are theirs, of 20,000. */
final class OrderPage implements Scenario {
    private static final String PATH = "/sales/orders?limit=50&filter=customer:eq:";

    @Override
    public String name() {
        return "order-page";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        TradeFirm trade = bench.trade();
        bench.orders();
        bench.server();
        List<String> customers = trade.customers().stream().map(UUID::toString).toList();
        try (PlainJdbc jdbc = bench.jdbc(trade.firm())) {
            return new PageContest(name(), "50 of " + Orders.NUMBER + " orders, filtered by customer", trade.firm(), PATH, PageFloor.ORDERS, customers).run(bench, jdbc);
        }
    }
}
