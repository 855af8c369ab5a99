package kontor.provisioning.cli.bench;
import java.util.*;
import kontor.provisioning.cli.bench.replay.Sent;
final class OrderCreate implements Scenario {
    public String name() { return "order-create"; }
    public Outcome run(Bench bench) throws Exception {
        TradeFirm t = bench.trade();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            Made o = TradeFirm.order(bench, t, t.customers().get(0));
            bench.product().act(t.firm(), "/sales/orders", o, "confirm");
        }
        dump(out, "CREATE", bench.house().statements().recorded("kontor_app", () -> TradeFirm.order(bench, t, t.customers().get(1))));
        Made o = TradeFirm.order(bench, t, t.customers().get(0));
        dump(out, "CONFIRM", bench.house().statements().recorded("kontor_app", () -> bench.product().act(t.firm(), "/sales/orders", o, "confirm")));
        dump(out, "PAGE", bench.house().statements().recorded("kontor_app", () -> { out.append(new String(bench.product().get(t.firm(), "/sales/orders?limit=5&filter=customer:eq:" + t.customers().get(0)))); }));
        for (int i = 0; i < 5; i++) { Made iv = invoice(bench, t); bench.product().act(t.firm(), "/accounting/invoices", iv, "issue"); }
        Made iv = invoice(bench, t);
        dump(out, "ISSUE", bench.house().statements().recorded("kontor_app", () -> bench.product().act(t.firm(), "/accounting/invoices", iv, "issue")));
        dump(out, "TB", bench.house().statements().recorded("kontor_app", () -> { out.append(new String(bench.product().get(t.firm(), "/accounting/trial-balance"))); }));
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/bench-sent.txt"), out);
        return new Outcome("x", "x", List.of());
    }
    static Made invoice(Bench bench, TradeFirm t) {
        Http api = bench.product();
        UUID c = Made.of(api.post(t.firm(), "/base/parties", PartyCreate.body(5))).id();
        UUID i = Made.of(api.post(t.firm(), "/accounting/invoices", "{\"customer\":\"" + c + "\"}")).id();
        for (int q = 1; q <= 3; q++) {
            api.post(t.firm(), "/accounting/invoice-lines", "{\"invoice\":\"%s\",\"product\":\"%s\",\"quantity\":\"%d\"}".formatted(i, t.product(), q));
        }
        return Made.of(api.get(t.firm(), "/accounting/invoices/" + i));
    }
    static void dump(StringBuilder out, String what, List<Sent> sent) {
        out.append("\n\n#### ").append(what).append(' ').append(sent.size()).append('\n');
        sent.forEach(s -> out.append("- ").append(s.plain()).append("\n      ").append(s.values()).append('\n'));
    }
}
