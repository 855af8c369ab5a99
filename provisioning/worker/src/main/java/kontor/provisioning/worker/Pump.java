package kontor.provisioning.worker;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import kontor.platform.api.module.Modules;
import kontor.platform.core.event.Deliveries;
import kontor.platform.core.event.Subscriber;
import kontor.platform.core.security.SystemRunner;
import kontor.provisioning.worker.delivery.RetryRule;
import kontor.provisioning.worker.delivery.Served;
import kontor.provisioning.worker.delivery.TenantPump;

/**
 * Finds tenants with work and has them served, a few at a time. Whom to serve comes from the wake table, from retries
 * that are due (kept in memory alone) and, now and then, from a sweep over all, which finds whatever else was missed.
 */
@ApplicationScoped
public class Pump {

    private static final Logger LOG = System.getLogger(Pump.class.getName());
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(30);

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Resource
    ManagedExecutorService executor;

    @Inject
    SystemRunner system;

    @Inject
    Deliveries deliveries;

    @Inject
    ModuleHandling handling;

    @Inject
    PumpStatus status;

    @Inject
    PumpSettings settings;

    @Inject
    Clock clock;

    private final FirmQueue queue = new FirmQueue();
    private final Map<Firm, Instant> again = new ConcurrentHashMap<>();
    private final Map<Firm, Instant> resting = new ConcurrentHashMap<>();
    private WakeTable wakes;
    private TenantPump pump;
    private Semaphore slots;
    private Instant nextSweep = Instant.MIN;
    private volatile boolean stopped;

    @PostConstruct
    void prepare() {
        wakes = new WakeTable(migrator);
        RetryRule rule = new RetryRule(settings.firstPause(), settings.longestPause(), settings.tries());
        pump = new TenantPump(system::run, deliveries, handling, rule, Subscriber.of(Modules.all().list()));
        slots = new Semaphore(settings.tenantsAtOnce());
    }

    /** Looks for tenants with work once and sees that they get served. Never throws. */
    public void turn() {
        try {
            Instant now = clock.instant();
            wakes.waiting().forEach(firm -> line(firm, now));
            again.forEach((firm, when) -> {
                if (!when.isAfter(now) && again.remove(firm, when)) {
                    line(firm, now);
                }
            });
            if (!now.isBefore(nextSweep)) {
                wakes.active().forEach(firm -> line(firm, now));
                nextSweep = now.plus(settings.sweep());
            }
            while (!stopped && queue.hasWork() && slots.tryAcquire()) {
                serveInBackground();
            }
            status.roundSucceeded();
        } catch (RuntimeException failure) {
            status.roundFailed();
            LOG.log(Level.WARNING, "The pump could not look for work; it tries again", failure);
        }
    }

    /** Lets the deliveries under way end and begins no more. */
    public void stop() {
        stopped = true;
    }

    private void line(Firm firm, Instant now) {
        Instant until = resting.get(firm);
        if (until == null || !now.isBefore(until)) {
            resting.remove(firm);
            queue.offer(firm);
        }
    }

    private void serveInBackground() {
        try {
            executor.execute(this::serveWaiting);
        } catch (RejectedExecutionException shutDown) {
            slots.release();
            stopped = true;
        }
    }

    private void serveWaiting() {
        try {
            Optional<Firm> next = queue.take();
            while (!stopped && next.isPresent()) {
                serve(next.get());
                next = queue.take();
            }
            next.ifPresent(queue::done);
        } finally {
            slots.release();
        }
    }

    private void serve(Firm firm) {
        Instant end = clock.instant().plus(TURN);
        try {
            wakes.alone(firm, () -> served(firm, end));
        } catch (RuntimeException failure) {
            status.notServed(firm.alias());
            resting.put(firm, clock.instant().plus(REST));
            LOG.log(Level.WARNING, () -> "Tenant " + firm.alias() + " could not be served; again in " + REST, failure);
            again.put(firm, clock.instant().plus(REST));
        } finally {
            queue.done(firm);
        }
    }

    private void served(Firm firm, Instant end) {
        try {
            Served outcome = pump.serve(firm.alias(), () -> !stopped && clock.instant().isBefore(end));
            status.served(firm.alias(), outcome);
            outcome.again().ifPresent(wait -> again.put(firm, clock.instant().plus(wait)));
            if (outcome.delivered() > 0) {
                LOG.log(Level.INFO, () -> "Tenant " + firm.alias() + ": " + outcome.delivered() + " events delivered");
            }
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
