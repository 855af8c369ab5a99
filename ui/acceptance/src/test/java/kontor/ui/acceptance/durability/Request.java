package kontor.ui.acceptance.durability;

import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;

/**
 * A request that may be sent again.
 *
 * @param path    where it goes
 * @param body    what it says
 * @param key     its idempotency key
 * @param version the version it is about; null for what is new
 */
record Request(String path, String body, String key, String version) {

    /** A request under a key of its own. */
    static Request of(String path, String body, String version) {
        return new Request(path, body, UUID.randomUUID().toString(), version);
    }

    Answer send(Api api) {
        return version == null ? api.post(path, body, "Idempotency-Key", key)
                : api.post(path, body, "Idempotency-Key", key, "If-Match", version);
    }
}
