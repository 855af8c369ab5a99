package kontor.platform.api.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of the tenant whose action is running. What is kept or dropped holds if the action's transaction commits, and
 * is undone if it does not. Who may see a file is for the module to say that keeps it.
 */
public interface Files {

    /**
     * Keeps a file.
     *
     * @param name  name as given; folders and control characters are taken off
     * @param bytes content, read to its end and not closed
     * Errors: a violation {@code platform.file-too-large} or {@code platform.file-empty}.
     */
    StoredFile keep(String name, InputStream bytes);

    /** What is known of a file; empty if the tenant has none such. */
    Optional<StoredFile> find(UUID file);

    /** Its content; the caller closes it. Errors: {@link kontor.platform.api.entity.RecordNotFound}. */
    InputStream open(UUID file);

    /** Takes a file away; none being there is no error. */
    void drop(UUID file);
}
