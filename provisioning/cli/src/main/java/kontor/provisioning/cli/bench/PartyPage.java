package kontor.provisioning.cli.bench;

import kontor.provisioning.bench.PageFloor;
import kontor.provisioning.bench.PlainJdbc;

/** The first page of parties of a name: 50 of the 200 that bear it, of 20,000. */
final class PartyPage implements Scenario {
    private static final String PATH = "/base/parties?limit=50&filter=name:contains:";

    @Override
    public String name() {
        return "party-page";
    }

    @Override
    public Outcome run(Bench bench) throws Exception {
        BenchFirm firm = bench.busy();
        bench.server();
        try (PlainJdbc jdbc = bench.jdbc(firm)) {
            return new PageContest(name(), "50 of 20,000 parties, filtered by name", firm, PATH, PageFloor.PARTIES, Parties.words()).run(bench, jdbc);
        }
    }
}
