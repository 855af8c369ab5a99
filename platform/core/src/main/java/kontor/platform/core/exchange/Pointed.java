package kontor.platform.core.exchange;

import java.util.UUID;

/**
 * One record pointing at another.
 *
 * @param from the one
 * @param to   the other
 */
public record Pointed(UUID from, UUID to) {
}
