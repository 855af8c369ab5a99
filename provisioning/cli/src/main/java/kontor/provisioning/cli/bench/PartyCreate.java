package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kontor.provisioning.bench.CreateFloor;
import kontor.provisioning.bench.PlainJdbc;

/** A new party, with all that a creation brings: history, search entry, event, and the answer kept for a repeat. */
final class PartyCreate implements Scenario {
    private static final String PATH = "/base/parties";
    private static final int REHEARSALS = 20;
    private static final List<Contest.Mark> MARKS = List.of(new Contest.Mark(Side.BARE, 0.60), new Contest.Mark(Side.JDBC, 0));

    private final AtomicLong number = new AtomicLong();

    @Override
    public String name() {
        return "party-create";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        BenchFirm firm = bench.busy();
        bench.server();
        try (PlainJdbc jdbc = bench.jdbc(firm)) {
            compare(bench, firm, jdbc);
            List<Side> sides = List.of(
                Side.product(client -> bench.product().post(firm, PATH, body(number.incrementAndGet()))),
                Side.bare(client -> bench.bare().post(firm, PATH, body(number.incrementAndGet()))),
                Side.jdbc(client -> jdbc.create(client, request(number.incrementAndGet()))));
            return new Outcome(name(), "a party with history, search, event and idempotency key; " + Clients.NUMBER + " clients",
                new Contest(bench, sides, MARKS).run());
        }
    }

    private void compare(Bench bench, BenchFirm firm, PlainJdbc jdbc) throws Exception {
        for (int i = 0; i < REHEARSALS; i++) {
            Sameness.ofBytes(name(), Sameness.masked(bench.product().post(firm, PATH, body(0))),
                Sameness.masked(bench.bare().post(firm, PATH, body(0))));
        }
        StatementLog log = bench.house().statements();
        List<String> product = log.during("kontor_app", () -> bench.product().post(firm, PATH, body(0)));
        Sameness.ofStatements(name(), "bare", product, log.during("kontor_app", () -> bench.bare().post(firm, PATH, body(0))));
        Sameness.ofStatements(name(), "jdbc", product, log.during("kontor_app", () -> jdbc.create(0, request(0))));
    }

    static String body(long number) {
        return """
            {"kind":"ORGANIZATION","name":"Newcomer %1$d","city":"Rotterdam","country":"NL","email":"n%1$d@new.test","phone":"+31 10 %1$d",\
            "customer":true}""".formatted(number);
    }

    private static CreateFloor.Request request(long number) {
        return CreateFloor.Request.of(UUID.randomUUID().toString(), "/bench/v1/base/parties", body(number));
    }
}
