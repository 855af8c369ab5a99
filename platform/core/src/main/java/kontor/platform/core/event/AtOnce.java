package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.module.Modules;
import kontor.platform.core.security.Running;
import kontor.platform.core.security.SystemPart;

/**
 * Has events answered in the transaction that publishes them, for those who asked for it and are switched on. The note
 * that it is done is written with it, so the pump passes it over. Where an earlier event of the same key still waits
 * (the module was off until just now), this one waits behind it: order comes first.
 */
@ApplicationScoped
public class AtOnce {

    private static final Map<Class<?>, List<Subscriber>> SUBSCRIBERS = Subscriber.of(Modules.all().list()).stream()
            .filter(Subscriber::atOnce).collect(Collectors.groupingBy(Subscriber::event));

    @Inject
    Running running;

    @Inject
    Deliveries deliveries;

    @Inject
    Handlers handlers;

    @Inject
    SystemPart system;

    /** Has the event answered by whoever answers at once. Errors: any of a handler's. */
    void answer(UUID id, DomainEvent event) {
        for (Subscriber subscriber : SUBSCRIBERS.getOrDefault(event.getClass(), List.of())) {
            if (running.get().modules().contains(subscriber.module())
                    && deliveries.settle(subscriber.name(), subscriber.type(), id, event.subject().toString())) {
                system.run(subscriber.action(), () -> handlers.call(subscriber, event, EventHandler::handle));
            }
        }
    }
}
