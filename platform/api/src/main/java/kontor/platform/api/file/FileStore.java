package kontor.platform.api.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of files lie. As small as what S3 and its like offer; keys are made by the platform, opaque, and begin
 * with the tenant's own part. Knows neither tenants nor rights: modules use {@link Files}.
 */
public interface FileStore {

    /** Puts an object. Errors: the key is taken, or the bytes cannot be written; nothing is left then. */
    void put(String key, InputStream bytes) throws IOException;

    /** Reads an object; the caller closes it. Errors: {@link java.nio.file.NoSuchFileException} if there is none. */
    InputStream get(String key) throws IOException;

    /** Takes an object away; none being there is no error. */
    void delete(String key) throws IOException;
}
