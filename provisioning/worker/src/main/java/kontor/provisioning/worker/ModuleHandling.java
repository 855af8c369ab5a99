package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.function.BiConsumer;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;
import kontor.provisioning.worker.delivery.Handling;
import kontor.provisioning.worker.delivery.Subscriber;

/** Reads the event's record from JSON and calls the module's bean. */
@ApplicationScoped
public class ModuleHandling implements Handling {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Override
    public void handle(Subscriber subscriber, String payload) {
        call(subscriber, payload, EventHandler::handle);
    }

    @Override
    public void giveUp(Subscriber subscriber, String payload) {
        call(subscriber, payload, EventHandler::gaveUp);
    }

    private void call(Subscriber subscriber, String payload, BiConsumer<EventHandler<DomainEvent>, DomainEvent> method) {
        DomainEvent event = read(payload, subscriber.event());
        try (Instance.Handle<? extends EventHandler<?>> handle = handlers.select(subscriber.handler()).getHandle()) {
            // A Subscription ties the handler's type to the event's.
            @SuppressWarnings("unchecked")
            EventHandler<DomainEvent> handler = (EventHandler<DomainEvent>) handle.get();
            method.accept(handler, event);
        }
    }

    /** The record that the outbox holds as JSON. */
    static <T extends DomainEvent> T read(String payload, Class<T> type) {
        return JSON.fromJson(payload, type);
    }
}
