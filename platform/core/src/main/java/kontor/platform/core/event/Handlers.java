package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;

/** Finds and calls the beans that answer events. */
@ApplicationScoped
public class Handlers {

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    /** Calls a method of the subscriber's bean with the event. Errors: any of the bean's. */
    public void call(Subscriber subscriber, DomainEvent event, BiConsumer<EventHandler<DomainEvent>, DomainEvent> method) {
        try (Instance.Handle<? extends EventHandler<?>> handle = handlers.select(subscriber.handler()).getHandle()) {
            // A Subscription ties the handler's type to the event's.
            @SuppressWarnings("unchecked")
            EventHandler<DomainEvent> handler = (EventHandler<DomainEvent>) handle.get();
            method.accept(handler, event);
        }
    }
}
