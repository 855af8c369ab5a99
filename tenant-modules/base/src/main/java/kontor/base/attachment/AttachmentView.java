package kontor.base.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment as it stands beside its record.
 *
 * @param id          the attachment
 * @param version     its version
 * @param name        name of the file
 * @param contentType what it holds
 * @param size        size in bytes
 * @param author      who attached it
 * @param authorName  their name
 * @param at          when it was attached
 */
public record AttachmentView(UUID id, long version, String name, String contentType, long size, UUID author, String authorName,
                             Instant at) {

    static AttachmentView of(Attachment a, String authorName) {
        return new AttachmentView(a.getId(), a.getVersion(), a.getName(), a.getContentType(), a.getSize(), a.getCreatedBy(), authorName,
                a.getCreatedAt());
    }
}
