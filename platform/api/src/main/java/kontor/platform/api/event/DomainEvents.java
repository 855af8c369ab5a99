package kontor.platform.api.event;

/** Takes events into the tenant's outbox, in the transaction of the action that caused them. */
public interface DomainEvents {

    /** Notes an event; it is delivered at least once after the transaction has committed. */
    void publish(DomainEvent event);
}
