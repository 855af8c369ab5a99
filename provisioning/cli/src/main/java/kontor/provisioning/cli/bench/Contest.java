package kontor.provisioning.cli.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The product and its floors take turns under the same clients, round after round, so that whatever else the machine does
 * hits all of them alike; a ratio is made of the turns of one round. The product is the first of the sides.
 */
final class Contest {
    private static final int RECORDED_TURNS = 3;
    /** Before its first turn nobody knows how many requests a side makes; afterwards there is enough for several times its best. */
    private static final int FIRST_SUPPLY = 500;
    private static final int AMPLE = 3;

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

    /**
     * What the product is measured by.
     *
     * @param floor name of a floor
     * @param least what part of its requests a second the product must reach; 0 where it is told only
     */
    record Mark(String floor, double least) {
    }

    private final Bench bench;
    private final List<Side> sides;
    private final List<Mark> marks;
    private final Map<String, Double> best = new LinkedHashMap<>();

    /**
     * @param bench the running installation
     * @param sides what a client does on each side, the product first
     * @param marks what the product is measured by, that with an aim first
     */
    Contest(Bench bench, List<Side> sides, List<Mark> marks) {
        this.bench = bench;
        this.sides = List.copyOf(sides);
        this.marks = List.copyOf(marks);
    }

    List<Figure> run() {
        try (Clients clients = new Clients()) {
            sides.forEach(side -> warmUp(clients, side));
            List<Map<String, Lap>> rounds = new ArrayList<>();
            for (int i = 0; i < bench.rounds(); i++) {
                Map<String, Lap> round = new LinkedHashMap<>();
                order(sides, i).forEach(side -> round.put(side.name(), lap(clients, side)));
                rounds.add(round);
            }
            record(clients);
            return figures(rounds, sides.stream().map(Side::name).toList(), marks);
        }
    }

    private void warmUp(Clients clients, Side side) {
        WarmUp warmth = bench.warmUp().begin();
        while (!warmth.reached()) {
            warmth.add(turn(clients, side, warmth.stretch()));
        }
        compilers().settle();
    }

    private Compilers compilers() {
        return new Compilers(bench.house().serverProcess());
    }

    private Clients.Turn turn(Clients clients, Side side, Duration time) {
        supply(side, time);
        Clients.Turn turn = clients.run(side.work(), time);
        best.merge(side.name(), turn.perSecond(), Math::max);
        return turn;
    }

    private void supply(Side side, Duration time) {
        double rate = best.containsKey(side.name()) ? AMPLE * best.get(side.name()) : FIRST_SUPPLY;
        side.supply().ready((int) Math.ceil(rate * time.toSeconds()) + Clients.NUMBER);
    }

    /** Each round begins with another side. */
    static <T> List<T> order(List<T> sides, int round) {
        List<T> order = new ArrayList<>(sides);
        Collections.rotate(order, -round);
        return order;
    }

    private Lap lap(Clients clients, Side side) {
        supply(side, bench.turn());
        compilers().settle();
        long program = side.here() ? ProcessHandle.current().pid() : bench.house().serverProcess();
        double programBefore = CpuClock.process(program);
        double databaseBefore = CpuClock.family(bench.house().databaseProcess());
        Clients.Turn turn = clients.run(side.work(), bench.turn());
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
        turn(clients, sides.get(0), Duration.ofSeconds(RECORDED_TURNS * bench.turn().toSeconds()));
        server.stopRecording(file.toAbsolutePath());
    }

    static List<Figure> figures(List<Map<String, Lap>> rounds, List<String> sides, List<Mark> marks) {
        List<Figure> figures = new ArrayList<>();
        for (Mark mark : marks) {
            Figure ratio = ratio("requests a second, product of " + mark.floor(), rounds, Side.PRODUCT, mark.floor(), Lap::perSecond);
            figures.add(mark.least() > 0 ? ratio.aimed(Figure.Aim.atLeast(mark.least())) : ratio);
        }
        marks.forEach(mark -> figures.add(ratio("CPU a request, " + mark.floor() + "'s share of product's", rounds, mark.floor(), Side.PRODUCT, Lap::cpu)));
        for (String side : sides) {
            figures.add(Figure.of(side, "requests/s", median(rounds, side, Lap::perSecond)));
            figures.add(Figure.of(side + ", CPU a request", "ms", median(rounds, side, Lap::cpu)));
            figures.add(Figure.of(side + ", of that in PostgreSQL", "ms", median(rounds, side, Lap::database)));
        }
        return figures;
    }

    private static Figure ratio(String name, List<Map<String, Lap>> rounds, String above, String below, ToDoubleFunction<Lap> measure) {
        return Figure.of(name, "", Statistics.of(rounds.stream()
            .map(round -> measure.applyAsDouble(round.get(above)) / measure.applyAsDouble(round.get(below))).toList()));
    }

    private static Statistics median(List<Map<String, Lap>> rounds, String side, ToDoubleFunction<Lap> measure) {
        return Statistics.of(rounds.stream().map(round -> measure.applyAsDouble(round.get(side))).toList());
    }
}
