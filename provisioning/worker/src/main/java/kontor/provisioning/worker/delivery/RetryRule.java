package kontor.provisioning.worker.delivery;

import java.time.Duration;

/**
 * When a failed delivery is tried again. Each pause is four times the one before.
 *
 * @param first   pause after the first failure
 * @param longest no pause is longer
 * @param tries   after so many failures the event is parked
 */
public record RetryRule(Duration first, Duration longest, int tries) {

    private static final int GROWTH = 4;

    /** Whether an event that has failed so often is given up. */
    public boolean givesUp(int failures) {
        return failures >= tries;
    }

    /** Pause after that failure, counted from one. */
    public Duration pause(int failures) {
        Duration pause = first;
        for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
