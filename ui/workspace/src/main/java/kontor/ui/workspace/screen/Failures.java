package kontor.ui.workspace.screen;

import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.VersionConflict;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.error.Outage;
import kontor.platform.core.limit.TooMuch;
import kontor.platform.core.metric.Meters;
import kontor.ui.workspace.part.Toasts;

/** Tells people what went wrong: what happened, why, what to do, and for faults of our own a reference that is in the log. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

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
        return known(screen, failure).orElseGet(() -> screen.names().message("platform.failure", java.util.List.of(log(failure, screen.access().tenant()))));
    }

    private static Optional<String> known(Screen screen, Throwable failure) {
        if (failure instanceof BusinessRuleViolation broken) {
            return Optional.of(screen.names().message(broken.code(), broken.arguments()));
        } else if (failure instanceof InvalidInput invalid) {
            return Optional.of(invalid.problems().stream().map(p -> screen.names().message(p.code(), p.arguments()))
                    .distinct().collect(Collectors.joining(" ")));
        } else if (failure instanceof NotPermitted refused) {
            String code = "field".equals(refused.code()) ? "field-not-permitted" : refused.code();
            return Optional.of(screen.names().message("platform." + code, java.util.List.of()));
        } else if (failure instanceof RecordNotFound) {
            return Optional.of(screen.names().message("platform.not-found", java.util.List.of()));
        } else if (failure instanceof TooMuch much) {
            return Optional.of(screen.names().message("platform.too-much", java.util.List.of(much.retryAfter())));
        } else if (failure instanceof VersionConflict) {
            return Optional.of(screen.names().message("platform.version-conflict", java.util.List.of()));
        } else if (Outage.causes(failure)) {
            LOG.log(Level.WARNING, () -> "The database does not answer, tenant " + screen.access().tenant() + ": " + failure.getMessage());
            return Optional.of(screen.names().message("platform.unavailable", java.util.List.of()));
        }
        return Optional.empty();
    }

    /** Writes a fault to the log, with the firm, and counts it; returns the reference it is found by there. */
    public static String log(Throwable fault, String tenant) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unforeseen failure, reference " + reference + ", tenant " + tenant, fault);
        Meters.count("kontor_errors_total", "code", "platform.failure");
        return reference;
    }
}
