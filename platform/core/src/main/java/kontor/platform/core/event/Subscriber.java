package kontor.platform.core.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;

/**
 * A module's subscription to an event.
 *
 * @param module  the module; while a tenant has it switched off, its events wait
 * @param id      the subscription, unique in the module
 * @param event   what it hears of
 * @param handler the bean that answers
 * @param atOnce  whether it answers in the transaction that publishes
 */
public record Subscriber(String module, String id, Class<? extends DomainEvent> event, Class<? extends EventHandler<?>> handler,
                         boolean atOnce) {

    /** The subscriptions of the modules, in their order. */
    public static List<Subscriber> of(Collection<BusinessModule> modules) {
        List<Subscriber> all = new ArrayList<>();
        for (BusinessModule module : modules) {
            for (Subscription<?> subscription : module.subscriptions()) {
                all.add(new Subscriber(module.id(), subscription.id(), subscription.event(), subscription.handler(), subscription.atOnce()));
            }
        }
        return List.copyOf(all);
    }

    /** Name in the books of deliveries. */
    public String name() {
        return module + "." + id;
    }

    /** Use case that history names for what the handler does. */
    public String action() {
        return module + ".event." + id;
    }

    /** Type of the event, as the outbox has it. */
    public String type() {
        return event.getName();
    }
}
