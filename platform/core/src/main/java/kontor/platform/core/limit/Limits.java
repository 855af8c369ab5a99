package kontor.platform.core.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Holds everybody to their share. What is refused has taken no connection and no transaction. */
@ApplicationScoped
public class Limits {

    private static final int BURST_SECONDS = 5;

    @Inject
    LimitSettings settings;

    // Never forgotten: one that is would let a tenant have two. One is a few dozen bytes.
    private final ConcurrentMap<String, Semaphore> turns = new ConcurrentHashMap<>();
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(10)).build();

    /** For the container. */
    public Limits() {
        // The container sets what is needed.
    }

    Limits(LimitSettings settings) {
        this.settings = settings;
    }

    /** Runs work of a tenant when its turn comes. Errors: {@link TooMuch} if it does not come in time; those of the work. */
    public <T> T inTurn(String tenant, Callable<T> work) throws Exception {
        Semaphore turn = turns.computeIfAbsent(tenant, t -> new Semaphore(settings.atOnce(), true));
        if (!turn.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TooMuch(settings.patience().toSeconds());
        }
        try {
            return work.call();
        } finally {
            turn.release();
        }
    }

    /** Counts a request of a tenant. Errors: {@link TooMuch}. */
    public void countTenant(String tenant) {
        int rate = settings.perSecond();
        count(buckets.get("t " + tenant, key -> Bucket.builder().addLimit(limit -> limit.capacity((long) rate * BURST_SECONDS)
                .refillGreedy(rate, Duration.ofSeconds(1))).build()));
    }

    /** Counts a request of somebody who has not signed in, by their address. Errors: {@link TooMuch}. */
    public void countStranger(String address) {
        int rate = settings.strangerPerMinute();
        count(buckets.get("a " + address, key -> Bucket.builder().addLimit(limit -> limit.capacity(rate)
                .refillGreedy(rate, Duration.ofMinutes(1))).build()));
    }

    private static void count(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMuch(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        }
    }
}
