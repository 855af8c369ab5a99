package kontor.platform.api.event;

/**
 * A module's wish to hear of an event.
 *
 * @param id      stable name, unique in the module
 * @param event   the event's class
 * @param handler CDI bean that answers it
 */
public record Subscription<T extends DomainEvent>(String id, Class<T> event, Class<? extends EventHandler<T>> handler) {
}
