package kontor.platform.core.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives keys for several purposes from one secret: HKDF with SHA-256 (RFC 5869), which Java has from version 25 on only. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {
    }

    /** So many bytes for a purpose; the secret is random, so no salt is needed (RFC 5869, 3.1). */
    static byte[] derive(byte[] secret, String purpose, int bytes) {
        return expand(extract(new byte[HASH_BYTES], secret), purpose.getBytes(UTF_8), bytes);
    }

    static byte[] extract(byte[] salt, byte[] secret) {
        return mac(salt, secret);
    }

    static byte[] expand(byte[] key, byte[] info, int bytes) {
        byte[] derived = new byte[bytes];
        byte[] last = new byte[0];
        for (int at = 0, round = 1; at < bytes; at += HASH_BYTES, round++) {
            byte[] input = new byte[last.length + info.length + 1];
            System.arraycopy(last, 0, input, 0, last.length);
            System.arraycopy(info, 0, input, last.length, info.length);
            input[input.length - 1] = (byte) round;
            last = mac(key, input);
            System.arraycopy(last, 0, derived, at, Math.min(HASH_BYTES, bytes - at));
        }
        return derived;
    }

    /** HMAC-SHA-256 of a text. */
    static byte[] mac(byte[] key, byte[] text) {
        return mac(key).doFinal(text);
    }

    /** HMAC-SHA-256 with a key, ready for a text. */
    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }
}
