package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.core.event.Handlers;
import kontor.provisioning.worker.delivery.Handling;
import kontor.platform.core.event.Subscriber;

/** Reads the event's record from JSON and calls the module's bean. */
@ApplicationScoped
public class ModuleHandling implements Handling {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Handlers handlers;

    @Override
    public void handle(Subscriber subscriber, String payload) {
        handlers.answer(subscriber, read(payload, subscriber.event()));
    }

    /** The record that the outbox holds as JSON. */
    static <T extends DomainEvent> T read(String payload, Class<T> type) {
        return JSON.fromJson(payload, type);
    }
}
