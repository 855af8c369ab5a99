package kontor.base.note;

import java.time.Instant;
import java.util.UUID;

/**
 * A note as it stands beside its record.
 *
 * @param id         the note
 * @param version    its version
 * @param text       what is said
 * @param author     who wrote it
 * @param authorName their name
 * @param at         when it was written
 * @param mine       whether the caller wrote it
 */
public record NoteView(UUID id, long version, String text, UUID author, String authorName, Instant at, boolean mine) {
}
