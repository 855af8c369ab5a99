package kontor.provisioning.cli.bench;

import java.util.ArrayList;
import java.util.List;

/** What the first request to a firm costs that the server has not touched since it started, over a later one. */
final class ColdTenant implements Scenario {
    private static final double MEDIAN_UNDER_MS = 50;
    private static final int LATER = 5;
    private static final int WARM_UP_TURNS = 3;
    private static final String PATH = "/base/parties?limit=50";

    @Override
    public String name() {
        return "cold-tenant";
    }

    @Override
    public Outcome run(Bench bench) {
        BenchFirm busy = bench.busy();
        List<BenchFirm> firms = bench.quiet();
        bench.freshServer();
        warmUp(bench, busy);
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        List<Double> over = new ArrayList<>();
        for (BenchFirm firm : firms) {
            double cold = millis(bench, firm);
            List<Double> warm = new ArrayList<>();
            for (int i = 0; i < LATER; i++) {
                warm.add(millis(bench, firm));
            }
            double usual = Statistics.of(warm).median();
            first.add(cold);
            later.add(usual);
            over.add(cold - usual);
        }
        return new Outcome(name(), "first request to each of " + Bench.FIRMS + " firms not touched since the start, one after the other", List.of(
            Figure.of("over a warm request, median", "ms", Statistics.of(over).median()).aimed(Figure.Aim.under(MEDIAN_UNDER_MS)),
            Figure.of("over a warm request, 95th percentile", "ms", Statistics.of(over).percentile(95)),
            Figure.of("over a warm request, most", "ms", Statistics.of(over).most()),
            Figure.of("first request, median", "ms", Statistics.of(first).median()),
            Figure.of("warm request, median", "ms", Statistics.of(later).median())));
    }

    /** The server's code is warm, by another firm: it is the firm that is cold, not the virtual machine. */
    private static void warmUp(Bench bench, BenchFirm busy) {
        try (Clients clients = new Clients()) {
            for (int i = 0; i < WARM_UP_TURNS; i++) {
                clients.run(client -> bench.product().get(busy, PATH), bench.turn());
            }
        }
    }

    private static double millis(Bench bench, BenchFirm firm) {
        long begin = System.nanoTime();
        bench.product().get(firm, PATH);
        return (System.nanoTime() - begin) / 1e6;
    }
}
