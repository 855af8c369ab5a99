package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.bench.replay.Player;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;

/** Orders are confirmed, all of one product and numbered in one range: goods are promised, the delivery is made. */
final class OrderConfirm implements Scenario {
    private static final double OF_JDBC = 0.10;
    private static final String PATH = "/sales/orders";
    private static final String PROMISED = """
            select (select sum(q.reserved) from {schema}.inventory_quant q where q.product_id = ?)
            = (select sum(l.reserved) from {schema}.inventory_delivery_line l where l.product_id = ?)""";

    @Override
    public String name() {
        return "order-confirm";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        TradeFirm trade = bench.trade();
        Drafts orders = bench.orders();
        bench.server();
        orders.pool().ready(Recorder.NEEDED);
        try (Player jdbc = new Recorder(bench, trade.firm()).floor(name(), subject -> confirm(bench, trade, orders, subject), orders.pool()::take)) {
            List<Side> sides = List.of(
                Side.product(client -> confirm(bench, trade, orders, orders.pool().take())).from(orders.pool()),
                Side.jdbc(client -> jdbc.play(client, orders.pool().take())).from(orders.pool()));
            List<Figure> figures = new Contest(bench, sides, List.of(new Contest.Mark(Side.JDBC, OF_JDBC))).run();
            proveThatNoPromiseIsLost(bench, trade);
            return new Outcome(name(), "orders of one product and one range of numbers confirmed, goods promised, a delivery made; "
                + Clients.NUMBER + " clients", figures);
        }
    }

    private static void confirm(Bench bench, TradeFirm trade, Drafts orders, List<UUID> order) {
        bench.product().act(trade.firm(), PATH, orders.made(order), "confirm");
    }

    /** What is promised of the product is what its deliveries were promised: whoever was too late to see another's promise would break it. */
    private static void proveThatNoPromiseIsLost(Bench bench, TradeFirm trade) {
        SchemaName schema = trade.firm().tenant().schema();
        boolean held = new Transactions(bench.house().database().migrator())
            .call(session -> session.first(schema.into(PROMISED), row -> row.getBoolean(1), trade.product(), trade.product())).orElse(false);
        if (!held) {
            throw new Failure("More or less of the product is promised than its deliveries were promised.", "A promise was lost among "
                + Clients.NUMBER + " clients: see kontor.inventory.delivery.Assignment.");
        }
    }
}
