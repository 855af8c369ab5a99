package kontor.ui.workspace.screen;

import java.util.stream.Collectors;
import kontor.platform.core.error.Problem;
import kontor.platform.core.error.Problems;
import kontor.platform.core.metric.Meters;
import kontor.ui.workspace.part.Toasts;

/** Tells people what went wrong: what happened, why, what to do, and for faults of our own a reference that is in the log. */
public final class Failures {

    private Failures() {
    }

    /** Runs something; what goes wrong is said at the edge of the page. Returns whether it went well. */
    public static boolean guard(Screen screen, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            Toasts.problem(explain(screen, failure), screen.say("close"));
            return false;
        }
    }

    /** What a failure means, in the reader's words. A fault of our own is logged under the reference it shows. */
    public static String explain(Screen screen, Throwable failure) {
        Problem problem = Problems.of(failure, screen.names()::message, () -> screen.access().tenant());
        return problem.fields().isEmpty() ? problem.message()
                : problem.fields().stream().map(Problem.Field::message).distinct().collect(Collectors.joining(" "));
    }

    /** Writes a fault to the log, with the firm, and counts it; returns the reference it is found by there. */
    public static String log(Throwable fault, String tenant) {
        Meters.count("kontor_errors_total", "code", "platform.failure");
        return Problems.log(fault, tenant);
    }
}
