package kontor.provisioning.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.Progress;
import kontor.provisioning.cli.command.Context;
import kontor.provisioning.cli.home.HomeLock;
import kontor.provisioning.cli.home.KontorHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the product beside its floors, in an installation of its own that is thrown away. */
@Command(name = "bench", description = "Measure the product beside what the same work costs by hand, in a throw-away installation.",
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 100;
    private static final int MOST_SECONDS = 600;

    private final Context context;
    private volatile boolean interrupted;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", completionCandidates = Scenarios.Names.class,
        description = "Only these, of: ${COMPLETION-CANDIDATES}.")
    private List<String> scenarios = List.of();

    @Option(names = "--json", description = "Answer in JSON; progress goes to the error output.")
    private boolean json;

    @Option(names = "--rounds", defaultValue = "5", description = "How often product and floors take turns (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "4", description = "How long a turn takes (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", paramLabel = "SECONDS", description = "How long each side runs before it is measured; by default until it no"
        + " longer gets faster, up to five minutes. A few seconds show whether a scenario runs, not how fast.")
    private Integer warmUp;

    @Option(names = "--record", paramLabel = "FILE", description = "Have the server record the product's turns for Java Flight Recorder.")
    private Path recording;

    /** @param context where we are */
    public BenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<Scenario> wanted = Scenarios.named(scenarios);
        between("--rounds", rounds, MOST_ROUNDS);
        between("--seconds", seconds, MOST_SECONDS);
        if (warmUp != null) {
            between("--warm-up", warmUp, MOST_SECONDS);
        }
        KontorHome home = new KontorHome(context.root().resolve("target/bench-home"));
        home.prepare();
        HomeLock lock = HomeLock.take(home, "./kontor bench");
        try (lock) {
            Report report = measured(home, wanted);
            context.out().println(json ? report.json() : report.machine().described());
            return 0;
        }
    }

    private Report measured(KontorHome home, List<Scenario> wanted) throws Exception {
        Machine machine = Machine.here();
        try (BenchHouse house = BenchHouse.of(context.root(), home.path(), context.stackFolder(), new Progress(json ? System.err : context.out()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                interrupted = true;
                house.close();
            }, "clean up"));
            List<Outcome> outcomes = new ArrayList<>();
            Bench bench = new Bench(house, rounds, seconds, warmUp == null ? WarmUp.thorough() : WarmUp.of(warmUp), recording);
            for (Scenario one : wanted) {
                Outcome outcome = house.progress().step("Measuring " + one.name(), () -> run(one, bench));
                outcomes.add(outcome);
                if (!json) {
                    context.out().println(Report.text(outcome));
                }
            }
            return new Report(machine, outcomes);
        } finally {
            // Ctrl-C: what fails now fails because everything is being stopped; the process ends when that is done.
            while (interrupted) {
                LockSupport.park(this);
            }
        }
    }

    private static Outcome run(Scenario scenario, Bench bench) {
        try {
            return scenario.run(bench);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Failure("The scenario " + scenario.name() + " could not be measured: " + e, "With KONTOR_DEBUG=1 it tells more.", e);
        }
    }

    private static void between(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Failure(option + " " + value + " is out of range.", "Give a number from 1 to " + most + ".");
        }
    }
}
