package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import kontor.provisioning.worker.delivery.Served;

/** How the pump is doing, counted since the worker's start. */
@ApplicationScoped
public class PumpStatus {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile Instant failingSince;

    /** For the container. */
    public PumpStatus() {
        // The container sets what is needed.
    }

    PumpStatus(Clock clock) {
        this.clock = clock;
    }

    void roundSucceeded() {
        failingSince = null;
    }

    void roundFailed() {
        failingSince = failingSince == null ? clock.instant() : failingSince;
    }

    void served(String alias, Served outcome) {
        failing.remove(alias);
        delivered.addAndGet(outcome.delivered());
        failed.addAndGet(outcome.failed());
        parked.addAndGet(outcome.parked());
    }

    void notServed(String alias) {
        failing.add(alias);
    }

    /** Whether the pump turns: it does until it has found no work, only errors, for a minute. */
    public boolean turning() {
        Instant since = failingSince;
        return since == null || clock.instant().isBefore(since.plus(PATIENCE));
    }

    /** Events answered. */
    public long delivered() {
        return delivered.get();
    }

    /** Deliveries that failed and were, or will be, tried again. */
    public long failed() {
        return failed.get();
    }

    /** Deliveries given up. */
    public long parked() {
        return parked.get();
    }

    /** Tenants that could not be served when it was last tried. */
    public int failingTenants() {
        return failing.size();
    }
}
