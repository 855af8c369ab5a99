package kontor.base.attachment;

import java.io.InputStream;
import kontor.platform.api.file.StoredFile;

/**
 * A file on its way out. Whoever hands it on sends {@code X-Content-Type-Options: nosniff}, and lets browsers open it in
 * the place only if {@link StoredFile#isInline()}.
 *
 * @param file  what is known of it
 * @param bytes its content; the receiver closes it
 */
public record Download(StoredFile file, InputStream bytes) {
}
