package kontor.platform.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;

/** Finds and calls the beans that answer events. */
@ApplicationScoped
public class Handlers {

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    /** Lets the subscriber answer the event. Errors: any of the handler's. */
    public void answer(Subscriber subscriber, DomainEvent event) {
        try (Instance.Handle<? extends EventHandler<?>> handle = handlers.select(subscriber.handler()).getHandle()) {
            // A Subscription ties the handler's type to the event's.
            @SuppressWarnings("unchecked")
            EventHandler<DomainEvent> handler = (EventHandler<DomainEvent>) handle.get();
            handler.handle(event);
        }
    }
}
