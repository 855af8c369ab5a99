package kontor.platform.api.file;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a stored file.
 *
 * @param id          the file, in its tenant
 * @param name        its name, without folders
 * @param contentType media type, found by looking into it
 * @param size        size in bytes
 * @param sha256      fingerprint of its content, 64 lower-case hexadecimal digits
 * @param createdAt   when it was stored
 */
public record StoredFile(UUID id, String name, String contentType, long size, String sha256, Instant createdAt) {

    /** Media types of pictures. */
    public static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whether it is a picture that browsers draw and that cannot hold anything active. */
    public boolean isPicture() {
        return PICTURES.contains(contentType);
    }

    /** Whether a browser may open it in the place; all else is only ever handed out for saving. */
    public boolean isInline() {
        return isPicture() || contentType.equals("text/plain");
    }
}
