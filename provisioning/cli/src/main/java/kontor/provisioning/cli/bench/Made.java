package kontor.provisioning.cli.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/**
 * A record as the API tells it.
 *
 * @param id its identifier
 * @param version its version, for changing it
 */
record Made(UUID id, long version) {

    static Made of(byte[] answer) {
        JsonObject told = read(answer);
        return new Made(UUID.fromString(told.getString("id")), told.getJsonNumber("version").longValue());
    }

    static JsonObject read(byte[] answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer))) {
            return reader.readObject();
        }
    }
}
