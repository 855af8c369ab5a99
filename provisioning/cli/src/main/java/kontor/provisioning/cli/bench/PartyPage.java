package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kontor.provisioning.bench.PlainJdbc;

/** The first page of parties of a name: 50 of the 200 that bear it, of 20,000. */
final class PartyPage implements Scenario {
    private static final String PATH = "/base/parties?limit=50&filter=name:contains:";
    private static final List<String> WORDS = Parties.words();
    private static final int REHEARSALS = 20;

    @Override
    public String name() {
        return "party-page";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        BenchFirm firm = bench.busy();
        bench.server();
        try (PlainJdbc jdbc = bench.jdbc(firm)) {
            compare(bench, firm, jdbc);
            Map<Contest.Side, Clients.Work> sides = Map.of(
                Contest.Side.PRODUCT, client -> bench.product().get(firm, PATH + word()),
                Contest.Side.BARE, client -> bench.bare().get(firm, PATH + word()),
                Contest.Side.JDBC, client -> jdbc.page(client, word()));
            return new Outcome(name(), "50 of 20,000 parties, filtered by name; " + Clients.NUMBER + " clients", new Contest(bench, sides).run());
        }
    }

    private void compare(Bench bench, BenchFirm firm, PlainJdbc jdbc) throws Exception {
        for (int i = 0; i < REHEARSALS; i++) {
            String word = WORDS.get(i);
            Sameness.ofBytes(name(), bench.product().get(firm, PATH + word), bench.bare().get(firm, PATH + word));
        }
        StatementLog log = bench.house().statements();
        String path = PATH + WORDS.get(0);
        List<String> product = log.during("kontor_app", () -> bench.product().get(firm, path));
        Sameness.ofStatements(name(), "bare", product, log.during("kontor_app", () -> bench.bare().get(firm, path)));
        Sameness.ofStatements(name(), "jdbc", product, log.during("kontor_app", () -> jdbc.page(0, WORDS.get(0))));
    }

    private static String word() {
        return WORDS.get(ThreadLocalRandom.current().nextInt(WORDS.size()));
    }
}
