package kontor.provisioning.cli.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The product and its two floors take turns under the same clients, round after round, so that whatever else the machine
 * does hits all of them alike; a ratio is made of the turns of one round.
 */
final class Contest {
    /** What the product must reach of the bare floor. */
    private static final double OF_BARE = 0.60;
    /** The compilers of the server's virtual machine need at least so many requests until they have found what is hot. */
    private static final int WARM_UP_REQUESTS = 10_000;
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(300);
    private static final Duration STRETCH = Duration.ofSeconds(4);
    /** A side is warm when so many stretches in a row have been no faster than the best before them. */
    private static final int STRETCHES_ALIKE = 4;
    private static final double FASTER = 1.03;
    private static final int RECORDED_TURNS = 3;

    /** Who takes turns. */
    enum Side {
        /** The product's API. */
        PRODUCT,
        /** A plain servlet in the same server. */
        BARE,
        /** The statements alone. */
        JDBC
    }

    /**
     * A turn.
     *
     * @param perSecond requests answered in a second
     * @param program processor time a request of the server, or for plain JDBC of this program, in milliseconds
     * @param database processor time a request of the database, in milliseconds
     */
    record Lap(double perSecond, double program, double database) {
        double cpu() {
            return program + database;
        }
    }

    private final Bench bench;
    private final Map<Side, Clients.Work> sides;

    /**
     * @param bench the running installation
     * @param sides what a client does on each side
     */
    Contest(Bench bench, Map<Side, Clients.Work> sides) {
        this.bench = bench;
        this.sides = sides;
    }

    List<Figure> run() {
        try (Clients clients = new Clients()) {
            for (Side side : Side.values()) {
                warmUp(clients, side);
            }
            List<Map<Side, Lap>> rounds = new ArrayList<>();
            for (int i = 0; i < bench.rounds(); i++) {
                Map<Side, Lap> round = new LinkedHashMap<>();
                for (Side side : order(i)) {
                    round.put(side, lap(clients, side));
                }
                rounds.add(round);
            }
            record(clients);
            return figures(rounds);
        }
    }

    private void warmUp(Clients clients, Side side) {
        long until = System.nanoTime() + MOST_WARM_UP.toNanos();
        long requests = 0;
        double best = 0;
        int alike = 0;
        while ((requests < WARM_UP_REQUESTS || alike < STRETCHES_ALIKE) && System.nanoTime() < until) {
            Clients.Turn stretch = clients.run(sides.get(side), STRETCH);
            requests += stretch.requests();
            alike = stretch.perSecond() > best * FASTER ? 0 : alike + 1;
            best = Math.max(best, stretch.perSecond());
        }
    }

    /** Each round begins with another side. */
    static List<Side> order(int round) {
        List<Side> order = new ArrayList<>(List.of(Side.values()));
        java.util.Collections.rotate(order, -round);
        return order;
    }

    private Lap lap(Clients clients, Side side) {
        long program = side == Side.JDBC ? ProcessHandle.current().pid() : bench.house().serverProcess();
        double programBefore = CpuClock.process(program);
        double databaseBefore = CpuClock.family(bench.house().databaseProcess());
        Clients.Turn turn = clients.run(sides.get(side), bench.turn());
        double requests = turn.requests();
        return new Lap(turn.perSecond(), (CpuClock.process(program) - programBefore) / requests,
            (CpuClock.family(bench.house().databaseProcess()) - databaseBefore) / requests);
    }

    private void record(Clients clients) {
        Path file = bench.recording();
        if (file == null) {
            return;
        }
        ServerJvm server = new ServerJvm(bench.house().serverProcess());
        server.record();
        clients.run(sides.get(Side.PRODUCT), Duration.ofSeconds(RECORDED_TURNS * bench.turn().toSeconds()));
        server.stopRecording(file.toAbsolutePath());
    }

    static List<Figure> figures(List<Map<Side, Lap>> rounds) {
        List<Figure> figures = new ArrayList<>();
        figures.add(ratio("requests a second, product of bare", rounds, Side.PRODUCT, Side.BARE, Lap::perSecond)
            .aimed(Figure.Aim.atLeast(OF_BARE)));
        figures.add(ratio("requests a second, product of jdbc", rounds, Side.PRODUCT, Side.JDBC, Lap::perSecond));
        figures.add(ratio("CPU a request, jdbc's share of product's", rounds, Side.JDBC, Side.PRODUCT, Lap::cpu));
        figures.add(ratio("CPU a request, bare's share of product's", rounds, Side.BARE, Side.PRODUCT, Lap::cpu));
        for (Side side : Side.values()) {
            String name = side.name().toLowerCase(java.util.Locale.ROOT);
            figures.add(Figure.of(name, "requests/s", median(rounds, side, Lap::perSecond)));
            figures.add(Figure.of(name + ", CPU a request", "ms", median(rounds, side, Lap::cpu)));
            figures.add(Figure.of(name + ", of that in PostgreSQL", "ms", median(rounds, side, Lap::database)));
        }
        return figures;
    }

    private static Figure ratio(String name, List<Map<Side, Lap>> rounds, Side above, Side below, ToDoubleFunction<Lap> measure) {
        return Figure.of(name, "", Statistics.of(rounds.stream()
            .map(round -> measure.applyAsDouble(round.get(above)) / measure.applyAsDouble(round.get(below))).toList()));
    }

    private static Statistics median(List<Map<Side, Lap>> rounds, Side side, ToDoubleFunction<Lap> measure) {
        return Statistics.of(rounds.stream().map(round -> measure.applyAsDouble(round.get(side))).toList());
    }
}
