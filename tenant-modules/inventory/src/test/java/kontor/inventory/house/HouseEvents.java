package kontor.inventory.house;

import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;

/** Answers events at once, as the modules of the test have subscribed, and remembers them. */
public final class HouseEvents implements DomainEvents {

    private final List<BusinessModule> modules;
    private final List<DomainEvent> told = new ArrayList<>();
    private Wiring wiring;

    HouseEvents(List<BusinessModule> modules) {
        this.modules = modules;
    }

    void use(Wiring beans) {
        wiring = beans;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void publish(DomainEvent event) {
        synchronized (told) {
            told.add(event);
        }
        for (BusinessModule module : modules) {
            for (Subscription<?> subscription : module.subscriptions()) {
                if (subscription.atOnce() && subscription.event() == event.getClass()) {
                    ((EventHandler<DomainEvent>) wiring.bean(subscription.handler())).handle(event);
                }
            }
        }
    }

    /** The events of a class about a subject, in their order. */
    public <E extends DomainEvent> List<E> told(Class<E> type, java.util.UUID subject) {
        synchronized (told) {
            return told.stream().filter(type::isInstance).map(type::cast).filter(event -> event.subject().equals(subject)).toList();
        }
    }
}
