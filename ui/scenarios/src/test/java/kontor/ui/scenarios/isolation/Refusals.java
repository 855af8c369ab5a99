package kontor.ui.scenarios.isolation;

import java.util.function.Predicate;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.security.NotPermitted;

/** That something is refused, and for the reason that it ought to be. */
final class Refusals {

    private Refusals() {
    }

    /** It is refused with that kind of failure. */
    static void refused(String what, Class<? extends RuntimeException> with, Runnable deed) {
        refused(what, with::isInstance, deed);
    }

    /** It is refused for want of a right, with that reason. */
    static void notPermitted(String what, String reason, Runnable deed) {
        refused(what, thrown -> thrown instanceof NotPermitted refusal && refusal.code().equals(reason), deed);
    }

    private static void refused(String what, Predicate<RuntimeException> fits, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException thrown) {
            if (fits.test(thrown)) {
                return;
            } else if (thrown instanceof BusinessRuleViolation || thrown instanceof InvalidInput || thrown instanceof RecordNotFound
                    || thrown instanceof NotPermitted) {
                throw new AssertionError(what + " gets in, and is refused only further inside: " + thrown, thrown);
            }
            throw thrown;
        }
        throw new AssertionError(what + " is not refused");
    }
}
