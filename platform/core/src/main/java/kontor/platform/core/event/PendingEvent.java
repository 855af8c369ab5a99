package kontor.platform.core.event;

import java.util.UUID;

/**
 * An event that a subscriber has not settled yet.
 *
 * @param id       the event
 * @param key      events of one key are delivered in order
 * @param payload  its record as JSON
 * @param attempts how often its delivery has failed
 */
public record PendingEvent(UUID id, String key, String payload, int attempts) {
}
