package kontor.provisioning.cli.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kontor.provisioning.cli.bench.replay.Footprint;
import kontor.provisioning.cli.bench.replay.Player;
import kontor.provisioning.cli.bench.replay.Script;
import kontor.provisioning.cli.bench.replay.Sent;

/** Makes the floor of a request that writes: what the product sends is recorded, and a repeat must leave as much behind. */
final class Recorder {
    private static final String LOGIN = "kontor_app";
    private static final int REHEARSALS = 20;
    /** How many records a floor takes to be made: rehearsals, the recorded one, and the repeat that proves it. */
    static final int NEEDED = REHEARSALS + 2;

    private final Bench bench;
    private final BenchFirm firm;
    private final Traces traces;

    Recorder(Bench bench, BenchFirm firm) {
        this.bench = bench;
        this.firm = firm;
        this.traces = new Traces(bench.house().database().migrator(), firm);
    }

    /** A request about a record. */
    @FunctionalInterface
    interface Request {
        /**
         * Asks the product.
         *
         * @param subject identifiers of the record and of what belongs to it
         */
        void about(List<UUID> subject);
    }

    /**
     * Records one request, after some others so that what the product keeps in memory is there.
     *
     * @param what name of the request
     * @param request asks the product
     * @param subjects gives a record to ask about, another one each time
     * @return the floor
     * @throws Exception if the product refuses, or a repeat does not do the same
     */
    Player floor(String what, Request request, Supplier<List<UUID>> subjects) throws Exception {
        for (int i = 0; i < REHEARSALS; i++) {
            request.about(subjects.get());
        }
        List<UUID> subject = subjects.get();
        long before = traces.mark();
        Instant since = Instant.now();
        List<Sent> sent = bench.house().statements().recorded(LOGIN, () -> request.about(subject));
        Footprint left = traces.since(before);
        Script script = Script.of(sent, subject, since, traces.growth(before));
        Player player = new Player(script, bench.house().database().app(), Clients.NUMBER);
        try {
            long again = traces.mark();
            player.play(0, subjects.get());
            left.demand(what, traces.since(again));
            return player;
        } catch (Exception e) {
            player.close();
            throw e;
        }
    }
}
