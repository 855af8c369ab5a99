package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.event.EventHandler;
import kontor.platform.core.event.Handlers;
import kontor.platform.core.event.Subscriber;
import kontor.provisioning.worker.delivery.Handling;

/** Reads the event's record from JSON and calls the module's bean. */
@ApplicationScoped
public class ModuleHandling implements Handling {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Handlers handlers;

    @Override
    public void handle(Subscriber subscriber, String payload) {
        handlers.call(subscriber, read(payload, subscriber.event()), EventHandler::handle);
    }

    @Override
    public void giveUp(Subscriber subscriber, String payload) {
        handlers.call(subscriber, read(payload, subscriber.event()), EventHandler::gaveUp);
    }

    /** The record that the outbox holds as JSON. */
    static <T extends DomainEvent> T read(String payload, Class<T> type) {
        return JSON.fromJson(payload, type);
    }
}
