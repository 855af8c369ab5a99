package kontor.provisioning.cli.bench;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.provisioning.bench.BalanceFloor;
import kontor.provisioning.bench.PlainJdbc;
import kontor.provisioning.cli.Failure;

/** What stands on each account, over a million lines: one client, as one bookkeeper asks. */
final class TrialBalance implements Scenario {
    private static final double TIMES = 2;
    private static final String PATH = "/accounting/trial-balance";
    private static final int REHEARSALS = 5;
    private static final int TIMES_A_ROUND = 3;

    @Override
    public String name() {
        return "trial-balance";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        bench.server();
        BenchFirm firm = bench.books();
        try (PlainJdbc jdbc = bench.jdbc(firm)) {
            Clients.Work product = client -> bench.product().get(firm, PATH);
            Clients.Work plain = jdbc::trialBalance;
            for (int i = 0; i < REHEARSALS; i++) {
                compare(Made.read(bench.product().get(firm, PATH)), jdbc.trialBalance(0));
            }
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int i = 0; i < bench.rounds() * TIMES_A_ROUND; i++) {
                ours.add(millis(product));
                theirs.add(millis(plain));
            }
            double median = Statistics.of(ours).median();
            double floor = Statistics.of(theirs).median();
            return new Outcome(name(), "what stands on each account, of " + Books.LINES + " lines; one client", List.of(
                Figure.of("time, times that of plain SQL", "times", median / floor).aimed(Figure.Aim.under(TIMES)),
                Figure.of("product", "ms", Statistics.of(ours)), Figure.of("plain SQL", "ms", Statistics.of(theirs))));
        }
    }

    private static double millis(Clients.Work work) throws Exception {
        long begin = System.nanoTime();
        work.once(0);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The figures are the same: every account that anything was booked on, in the same order, and the turnover of each side. */
    private void compare(JsonObject report, List<BalanceFloor.Line> lines) {
        List<Map<String, Object>> product = report.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(item -> line(item.getString("code"), item.getString("name"), item.getString("kind"), item.getString("debit"), item.getString("credit"))).toList();
        List<Map<String, Object>> plain = lines.stream()
            .map(line -> line(line.code(), line.name(), line.kind(), line.debit().toPlainString(), line.credit().toPlainString())).toList();
        if (product.isEmpty() || !product.equals(plain)) {
            throw new Failure(name() + ": the report and plain SQL do not say the same. Product:\n  " + product + "\nplain SQL:\n  " + plain,
                "Change the floor (provisioning/bench, BalanceFloor) to say what the product says.");
        }
    }

    private static Map<String, Object> line(String code, String name, String kind, String debit, String credit) {
        return Map.of("code", code, "name", name, "kind", kind, "debit", amount(debit), "credit", amount(credit));
    }

    private static BigDecimal amount(String written) {
        return new BigDecimal(written).stripTrailingZeros();
    }
}
