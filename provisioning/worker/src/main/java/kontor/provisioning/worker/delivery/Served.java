package kontor.provisioning.worker.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of serving a tenant.
 *
 * @param delivered events answered
 * @param failed    deliveries that failed and will be tried again
 * @param parked    deliveries given up
 * @param again     when there is more to do without a new event: at once, or when a failed delivery is due
 */
public record Served(int delivered, int failed, int parked, Optional<Duration> again) {

    /** There was nothing to do. */
    static final Served NOTHING = new Served(0, 0, 0, Optional.empty());

    /** Both together. */
    Served and(Served other) {
        Optional<Duration> sooner = again.isEmpty() ? other.again
                : other.again.filter(wait -> wait.compareTo(again.get()) < 0).or(() -> again);
        return new Served(delivered + other.delivered, failed + other.failed, parked + other.parked, sooner);
    }
}
