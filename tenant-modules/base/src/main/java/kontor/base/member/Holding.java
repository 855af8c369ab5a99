package kontor.base.member;

import java.util.UUID;

/**
 * Who holds what; read by query.
 *
 * @param position the position
 * @param member   its holder
 */
public record Holding(UUID position, UUID member) {
}
