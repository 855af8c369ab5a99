package kontor.provisioning.worker.delivery;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kontor.platform.core.event.Deliveries;
import kontor.platform.core.event.PendingEvent;
import kontor.platform.core.event.Subscriber;
import kontor.platform.core.security.ModuleOff;

/**
 * Delivers what a tenant's outbox holds to the modules that the tenant has switched on. The note that an event is
 * delivered is written in the handler's own transaction: whatever dies, the work and the note are both there or neither.
 */
public final class TenantPump {

    private static final Logger LOG = System.getLogger(TenantPump.class.getName());
    private static final String LOOK = "platform.event.look";
    private static final String NOTE = "platform.event.note";
    private static final int BATCH = 100;

    private enum Outcome { DELIVERED, SETTLED_BEFORE, FAILED, PARKED, MODULE_OFF }

    private final InTenant tenants;
    private final Deliveries deliveries;
    private final Handling handling;
    private final RetryRule rule;
    private final List<Subscriber> subscribers;

    /** A pump for those subscribers. */
    public TenantPump(InTenant tenants, Deliveries deliveries, Handling handling, RetryRule rule, List<Subscriber> subscribers) {
        this.tenants = tenants;
        this.deliveries = deliveries;
        this.handling = handling;
        this.rule = rule;
        this.subscribers = List.copyOf(subscribers);
    }

    /**
     * Delivers one batch to each subscriber, until {@code goOn} says no. Nobody else may be serving the tenant.
     * Errors: those of the database or of the tenant; never those of a handler.
     */
    public Served serve(String alias, BooleanSupplier goOn) throws Exception {
        if (subscribers.isEmpty()) {
            return Served.NOTHING;
        }
        Set<String> behind = tenants.run(alias, LOOK, this::behind);
        Served all = Served.NOTHING;
        for (Subscriber subscriber : subscribers) {
            if (behind.contains(subscriber.name())) {
                all = all.and(serve(alias, subscriber, goOn));
            }
        }
        return all;
    }

    private Set<String> behind() {
        Set<String> on = deliveries.modules();
        return deliveries.behind(subscribers.stream().filter(s -> on.contains(s.module())).map(Subscriber::name)
                .collect(Collectors.toSet()));
    }

    private Served serve(String alias, Subscriber subscriber, BooleanSupplier goOn) throws Exception {
        List<PendingEvent> due = tenants.run(alias, LOOK, () -> deliveries.due(subscriber.name(), subscriber.type(), BATCH));
        Map<Outcome, Integer> count = new EnumMap<>(Outcome.class);
        boolean wholly = deliver(alias, subscriber, due, goOn, count);
        int delivered = count.getOrDefault(Outcome.DELIVERED, 0);
        int failed = count.getOrDefault(Outcome.FAILED, 0);
        int parked = count.getOrDefault(Outcome.PARKED, 0);
        if (count.containsKey(Outcome.MODULE_OFF)) {
            return new Served(delivered, failed, parked, Optional.empty());
        }
        Optional<Duration> next = tenants.run(alias, NOTE, () -> {
            deliveries.advance(subscriber.name(), subscriber.type());
            return deliveries.nextTry(subscriber.name());
        });
        return new Served(delivered, failed, parked, wholly && due.size() < BATCH ? next : Optional.of(Duration.ZERO));
    }

    /** Delivers events in order; false if it was told to stop before the last. */
    private boolean deliver(String alias, Subscriber subscriber, List<PendingEvent> due, BooleanSupplier goOn,
                            Map<Outcome, Integer> count) throws Exception {
        Set<String> blocked = new HashSet<>();
        for (PendingEvent event : due) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            if (blocked.contains(event.key())) {
                continue;
            }
            Outcome outcome = deliver(alias, subscriber, event);
            count.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.MODULE_OFF) {
                return false;
            } else if (outcome == Outcome.FAILED) {
                blocked.add(event.key());
            }
        }
        return true;
    }

    private Outcome deliver(String alias, Subscriber subscriber, PendingEvent event) throws Exception {
        try {
            return tenants.run(alias, subscriber.action(), () -> {
                if (!deliveries.take(subscriber.name(), event.id())) {
                    return Outcome.SETTLED_BEFORE;
                }
                handling.handle(subscriber, event.payload());
                return Outcome.DELIVERED;
            });
        } catch (ModuleOff off) {
            // The gate of this very use case: switched off meanwhile. Any other gate is the handler's fault.
            return subscriber.action().equals(off.getMessage()) ? Outcome.MODULE_OFF : note(alias, subscriber, event, off);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            return note(alias, subscriber, event, failure);
        }
    }

    private Outcome note(String alias, Subscriber subscriber, PendingEvent event, Throwable failure) throws Exception {
        int failures = event.attempts() + 1;
        boolean givenUp = rule.givesUp(failures);
        Reference reference = Reference.of(failure);
        LOG.log(givenUp ? Level.ERROR : Level.WARNING, () -> String.format("[%s] tenant %s: %s could not answer event %s, failure %d of %d, %s",
                reference.code(), alias, subscriber.name(), event.id(), failures, rule.tries(),
                givenUp ? "parked" : "again in " + rule.pause(failures)), failure);
        if (givenUp) {
            tell(alias, subscriber, event);
        }
        return tenants.run(alias, NOTE, () -> {
            if (givenUp) {
                deliveries.parked(subscriber.name(), event.id(), reference.text());
                return Outcome.PARKED;
            }
            deliveries.failed(subscriber.name(), event.id(), reference.text(), rule.pause(failures));
            return Outcome.FAILED;
        });
    }

    /** Lets the subscriber say to people that nothing came of it; what fails here has been logged before. */
    private void tell(String alias, Subscriber subscriber, PendingEvent event) {
        try {
            tenants.run(alias, subscriber.action(), () -> {
                handling.giveUp(subscriber, event.payload());
                return null;
            });
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            LOG.log(Level.WARNING, () -> "Tenant " + alias + ": " + subscriber.name() + " could not take note of a parked event", failure);
        }
    }
}
