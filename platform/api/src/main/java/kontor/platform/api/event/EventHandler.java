package kontor.platform.api.event;

/**
 * Answers an event, in a transaction of its own. May be called again with the same event, so it must be idempotent.
 *
 * @param <T> the event
 */
public interface EventHandler<T extends DomainEvent> {

    /** Answers the event. Errors: any; the event is tried again later. */
    void handle(T event);

    /** Hears, in a transaction of its own, that the event is not tried again after many failures. */
    default void gaveUp(T event) {
    }
}
