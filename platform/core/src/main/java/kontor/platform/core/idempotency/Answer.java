package kontor.platform.core.idempotency;

import java.util.UUID;

/**
 * The answer to a request, as it is kept for a repeat.
 *
 * @param status  HTTP status
 * @param body    body as sent
 * @param id      record that it is about
 * @param version version of the record
 */
public record Answer(int status, String body, UUID id, long version) {
}
