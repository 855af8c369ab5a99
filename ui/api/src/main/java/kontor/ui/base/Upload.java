package kontor.ui.base;

import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The body of a request that is a file. It passes through as it comes, unless it must be told from another one before it
 * is worked on; then it waits in a temporary file.
 */
final class Upload implements AutoCloseable {

    private final InputStream bytes;
    private final Path waiting;
    private final String fingerprint;

    private Upload(InputStream bytes, Path waiting, String fingerprint) {
        this.bytes = bytes;
        this.waiting = waiting;
        this.fingerprint = fingerprint;
    }

    /** Errors: {@link InvalidInput} without a name; status 415 for forms, whose body is not the file alone. */
    static void check(String name, String contentType) {
        if (name == null || name.isBlank()) {
            throw new InvalidInput("name", "platform.required");
        } else if (contentType != null && (contentType.startsWith("multipart/") || contentType.startsWith("application/x-www-form-urlencoded"))) {
            throw new NotSupportedException("Send the file itself as the body");
        }
    }

    /** The bytes as they come. */
    static Upload passing(InputStream body) {
        return new Upload(body, null, "");
    }

    /** The bytes with their fingerprint. Errors: a violation {@code platform.file-too-large}. */
    static Upload kept(InputStream body) {
        int megabytes = ConfigProvider.getConfig().getOptionalValue("KONTOR_FILE_LIMIT_MB", Integer.class).orElse(25);
        return kept(body, megabytes);
    }

    /** See {@link #kept(InputStream)}; most {@code megabytes} of them. */
    static Upload kept(InputStream body, int megabytes) {
        Path file = null;
        try {
            file = Files.createTempFile("kontor-upload-", "");
            DigestInputStream digested = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
            copy(digested, file, megabytes);
            return new Upload(Files.newInputStream(file), file, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException failure) {
            discard(file);
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        } catch (BusinessRuleViolation tooLarge) {
            discard(file);
            throw tooLarge;
        }
    }

    private static void copy(InputStream from, Path file, int megabytes) throws IOException {
        try (var to = Files.newOutputStream(file)) {
            byte[] part = new byte[64 * 1024];
            long left = megabytes * 1024L * 1024L;
            for (int got = from.read(part); got >= 0; got = from.read(part)) {
                left -= got;
                if (left < 0) {
                    throw new BusinessRuleViolation("platform.file-too-large", megabytes);
                }
                to.write(part, 0, got);
            }
        }
    }

    /** The bytes, to be read once. */
    InputStream bytes() {
        return bytes;
    }

    /** SHA-256 of a body that waited; empty if it passes through. */
    String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            discard(waiting);
        }
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
