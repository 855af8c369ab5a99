package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** What a firm costs in the server's memory: live heap after a collection, with 10 firms served and with 100. */
final class TenantMemory implements Scenario {
    private static final int FEW = 10;
    private static final double UNDER_KB = 100;
    private static final int TIMES = 3;
    private static final List<String> PATHS = List.of("/base/parties?limit=50", "/base/products?limit=50", "/base/activities?limit=50",
        "/base/members?limit=50", "/me", "/search?q=firm");

    @Override
    public String name() {
        return "tenant-memory";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        BenchFirm busy = bench.busy();
        List<BenchFirm> firms = bench.quiet();
        bench.freshServer();
        serve(bench, List.of(busy, busy, busy));
        serve(bench, firms.subList(0, FEW));
        ServerJvm server = new ServerJvm(bench.house().serverProcess());
        double few = server.liveBytes() / 1024.0;
        serve(bench, firms.subList(FEW, firms.size()));
        double all = server.liveBytes() / 1024.0;
        return new Outcome(name(), "live heap after a forced collection, " + FEW + " to " + firms.size() + " firms served", List.of(
            Figure.of("heap a firm", "KB", (all - few) / (firms.size() - FEW)).aimed(Figure.Aim.under(UNDER_KB)),
            Figure.of("heap with " + FEW + " firms", "KB", few),
            Figure.of("heap with " + firms.size() + " firms", "KB", all)));
    }

    /** Each firm is asked everything by several clients, so that each pooled connection has served most firms. */
    private static void serve(Bench bench, List<BenchFirm> firms) throws Exception {
        ConcurrentLinkedQueue<Runnable> requests = new ConcurrentLinkedQueue<>();
        for (BenchFirm firm : firms) {
            IntStream.range(0, TIMES).forEach(n -> PATHS.forEach(path -> requests.add(() -> bench.product().get(firm, path))));
            requests.add(() -> bench.product().post(firm, "/base/parties", PartyCreate.body(0)));
        }
        try (Clients clients = new Clients()) {
            clients.exhaust(requests);
        }
    }
}
