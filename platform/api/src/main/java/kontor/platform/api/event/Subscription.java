package kontor.platform.api.event;

/**
 * A module's wish to hear of an event.
 *
 * @param id      stable name, unique in the module
 * @param event   the event's class
 * @param handler CDI bean that answers it
 * @param atOnce  whether it is answered in the very transaction that publishes the event, so that both are true together
 *                or neither; what is published while the module is switched off waits and is answered later all the same
 */
public record Subscription<T extends DomainEvent>(String id, Class<T> event, Class<? extends EventHandler<T>> handler, boolean atOnce) {

    /** Answered soon after the transaction that publishes it: for what may lag behind. */
    public static <T extends DomainEvent> Subscription<T> afterwards(String id, Class<T> event, Class<? extends EventHandler<T>> handler) {
        return new Subscription<>(id, event, handler, false);
    }

    /** Answered in the transaction that publishes it; what the handler refuses, undoes the whole. For books that must agree. */
    public static <T extends DomainEvent> Subscription<T> atOnce(String id, Class<T> event, Class<? extends EventHandler<T>> handler) {
        return new Subscription<>(id, event, handler, true);
    }
}
