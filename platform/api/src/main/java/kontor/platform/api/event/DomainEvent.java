package kontor.platform.api.event;

import java.util.UUID;

/** A fact of the business that other modules may need; a record named in the past tense, in a module's root package. */
public interface DomainEvent {

    /** The record it is about; events of one record arrive in order. */
    UUID subject();
}
