package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kontor.provisioning.cli.bench.replay.Player;

/** A new order with three lines, priced and taxed by the server, in one request. */
final class OrderCreate implements Scenario {
    private static final double OF_JDBC = 0.25;

    @Override
    public String name() {
        return "order-create";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        TradeFirm trade = bench.trade();
        bench.server();
        try (Player jdbc = new Recorder(bench, trade.firm()).floor(name(), subject -> trade.create(bench, subject.get(0)), () -> customer(trade))) {
            List<Side> sides = List.of(
                Side.product(client -> trade.create(bench, customer(trade).get(0))),
                Side.jdbc(client -> jdbc.play(client, customer(trade))));
            return new Outcome(name(), "an order with its three lines, priced and taxed, with an idempotency key; " + Clients.NUMBER + " clients",
                new Contest(bench, sides, List.of(new Contest.Mark(Side.JDBC, OF_JDBC))).run());
        }
    }

    private static List<UUID> customer(TradeFirm trade) {
        return List.of(trade.customers().get(ThreadLocalRandom.current().nextInt(trade.customers().size())));
    }
}
