package kontor.platform.core.entity;

import java.util.UUID;

/**
 * A record found by a value that names it.
 *
 * @param id    the record
 * @param by    the value that it was found by
 * @param title its title
 */
public record FoundRecord(UUID id, String by, String title) {
}
