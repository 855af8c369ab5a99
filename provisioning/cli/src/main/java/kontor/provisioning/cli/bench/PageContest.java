package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kontor.provisioning.bench.PageFloor;
import kontor.provisioning.bench.PlainJdbc;

/**
 * A page of a list, beside its two floors.
 *
 * @param scenario name of the scenario
 * @param what what is measured, in one sentence
 * @param firm who is asked about
 * @param path the request but for the filter's value
 * @param floor the same page by hand
 * @param values values of the filter, of which each request takes one
 */
record PageContest(String scenario, String what, BenchFirm firm, String path, PageFloor floor, List<String> values) {
    private static final double OF_BARE = 0.60;
    private static final int REHEARSALS = 20;
    private static final String LOGIN = "kontor_app";

    Outcome run(Bench bench, PlainJdbc jdbc) throws Exception {
        compare(bench, jdbc);
        List<Side> sides = List.of(
            Side.product(client -> bench.product().get(firm, path + value())),
            Side.bare(client -> bench.bare().get(firm, path + value())),
            Side.jdbc(client -> jdbc.page(client, floor, value())));
        return new Outcome(scenario, what + "; " + Clients.NUMBER + " clients", new Contest(bench, sides,
            List.of(new Contest.Mark(Side.BARE, OF_BARE), new Contest.Mark(Side.JDBC, 0))).run());
    }

    private void compare(Bench bench, PlainJdbc jdbc) throws Exception {
        for (String value : values.subList(0, REHEARSALS)) {
            Sameness.ofBytes(scenario, bench.product().get(firm, path + value), bench.bare().get(firm, path + value));
        }
        StatementLog log = bench.house().statements();
        String first = values.get(0);
        List<String> product = log.during(LOGIN, () -> bench.product().get(firm, path + first));
        Sameness.ofStatements(scenario, "bare", product, log.during(LOGIN, () -> bench.bare().get(firm, path + first)));
        Sameness.ofStatements(scenario, "jdbc", product, log.during(LOGIN, () -> jdbc.page(0, floor, first)));
    }

    private String value() {
        return values.get(ThreadLocalRandom.current().nextInt(values.size()));
    }
}
