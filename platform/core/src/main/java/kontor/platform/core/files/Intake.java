package kontor.platform.core.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kontor.platform.api.entity.BusinessRuleViolation;

/** A file on its way in: says what it holds, counts, takes its fingerprint, and stops where it grows too large. */
final class Intake {

    private final long limit;
    private final String contentType;
    private final InputStream bytes;
    private final MessageDigest digest;
    private long size;

    /** Errors: a violation {@code platform.file-empty}. */
    Intake(String name, InputStream given, long limit) throws IOException {
        byte[] head = given.readNBytes(ContentType.HEAD);
        if (head.length == 0) {
            throw new BusinessRuleViolation("platform.file-empty", name);
        }
        this.limit = limit;
        this.contentType = ContentType.of(head, name);
        this.digest = sha256Digest();
        this.bytes = new Counted(new SequenceInputStream(new ByteArrayInputStream(head), given));
    }

    /** The bytes, to be read once. Errors while reading: a violation {@code platform.file-too-large}. */
    InputStream bytes() {
        return bytes;
    }

    /** What it holds. */
    String contentType() {
        return contentType;
    }

    /** Bytes read so far. */
    long size() {
        return size;
    }

    /** Fingerprint of what was read. */
    byte[] sha256() {
        return digest.digest();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int got = super.read(into, at, most);
            if (got > 0) {
                size += got;
                digest.update(into, at, got);
                if (size > limit) {
                    throw new BusinessRuleViolation("platform.file-too-large", limit / (1024 * 1024));
                }
            }
            return got;
        }
    }
}
