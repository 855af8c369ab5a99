package kontor.platform.api.value;

import java.util.UUID;

/**
 * A record as it appears in another one.
 *
 * @param id    the record
 * @param label its title, for people; null when the record is only being pointed at
 */
public record Reference(UUID id, String label) {

    /** Points at a record whose title is not needed. */
    public static Reference to(UUID id) {
        return new Reference(id, null);
    }
}
