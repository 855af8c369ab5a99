package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.provisioning.cli.bench.replay.Player;

/** Draft invoices, each of a customer of its own and without an order, are issued: numbered in one range, booked, an open item made. */
final class PostInvoice implements Scenario {
    private static final double OF_JDBC = 0.10;
    private static final String PATH = "/accounting/invoices";
    private static final List<String> TABLES = List.of("accounting_invoice", "accounting_invoice_line", "base_party", "platform_search");

    @Override
    public String name() {
        return "post-invoice";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        TradeFirm trade = bench.trade();
        bench.server();
        Drafts drafts = Drafts.of(bench, trade.firm(), TABLES, () -> trade.invoice(bench), Map.of());
        drafts.pool().ready(Recorder.NEEDED);
        try (Player jdbc = new Recorder(bench, trade.firm()).floor(name(), subject -> issue(bench, trade, drafts, subject), drafts.pool()::take)) {
            List<Side> sides = List.of(
                Side.product(client -> issue(bench, trade, drafts, drafts.pool().take())).from(drafts.pool()),
                Side.jdbc(client -> jdbc.play(client, drafts.pool().take())).from(drafts.pool()));
            return new Outcome(name(), "invoices of one range of numbers issued, with the journal entry and the open item; " + Clients.NUMBER + " clients",
                new Contest(bench, sides, List.of(new Contest.Mark(Side.JDBC, OF_JDBC))).run());
        }
    }

    private static void issue(Bench bench, TradeFirm trade, Drafts drafts, List<UUID> draft) {
        bench.product().act(trade.firm(), PATH, drafts.made(draft), "issue");
    }
}
