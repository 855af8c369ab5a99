package kontor.provisioning.worker.delivery;

import kontor.platform.core.event.Subscriber;

/** Hands an event to the bean that answers it. */
@FunctionalInterface
public interface Handling {

    /** Lets the subscriber answer the event whose record is given as JSON. Errors: any of the handler's. */
    void handle(Subscriber subscriber, String payload);

    /** Tells the subscriber that the event will not be tried again. Errors: any of the handler's. */
    default void giveUp(Subscriber subscriber, String payload) {
    }
}
