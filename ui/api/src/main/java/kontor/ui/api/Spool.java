package kontor.ui.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file that waits for its receiver. What lies on the disk is of no use to anybody: it is encrypted with a key that is in
 * memory alone, as an export may hold sensitive fields and a crash would leave the file behind.
 */
final class Spool implements AutoCloseable {

    // A key serves one file once, so no two texts ever share its stream.
    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;

    private final Path file;
    private final SecretKeySpec key;

    /** An empty one. */
    Spool() throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "AES");
        file = Files.createTempFile("kontor-export", null);
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /** Takes what is to wait; once. */
    OutputStream write() throws IOException {
        return new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE));
    }

    /** Hands out what waited. */
    InputStream read() throws IOException {
        return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    /** Removes the file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK_BYTES]));
            return cipher;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + CIPHER, missing);
        }
    }
}
