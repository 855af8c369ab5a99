package kontor.platform.core.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * A firm's key. Seals values for one place each, and makes the blind index: a fingerprint by which equal values of a column
 * can be found without opening any. Sealed values are written {@code number.fingerprint.text}; the fingerprint is empty where
 * nobody searches, so that equal values do not even look equal. Immutable.
 */
public final class DataKey {

    private static final Pattern SEALED = Pattern.compile("([0-9]+)\\.([0-9a-f]*)\\.([A-Za-z0-9_-]+)");
    private static final int KEY_BYTES = 32;
    private static final int FINGERPRINT_BYTES = 16;

    private final int number;
    private final AuthenticatedCipher cipher;
    private final Mac fingerprints;

    DataKey(int number, byte[] secret) {
        this.number = number;
        cipher = new AuthenticatedCipher(Hkdf.derive(secret, "kontor sealing", KEY_BYTES));
        fingerprints = Hkdf.mac(Hkdf.derive(secret, "kontor blind index", KEY_BYTES));
    }

    /** The value for a place, not to be found by equality. */
    public String seal(Place place, String plain) {
        return seal(place, plain, "");
    }

    /** The value for a place, to be found by equality with others of its column. */
    public String sealFindable(Place place, String plain) {
        return seal(place, plain, fingerprint(place.column(), plain));
    }

    private String seal(Place place, String plain, String fingerprint) {
        byte[] sealed = cipher.seal(context(place, fingerprint), plain.getBytes(UTF_8));
        return number + "." + fingerprint + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The value itself. Errors: {@link SealBroken}; {@link KeyMissing} if another of the firm's keys sealed it. */
    public String open(Place place, String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw new SealBroken(place.toString());
        }
        if (Integer.parseInt(parts.group(1)) != number) {
            throw new KeyMissing("The value of " + place + " was sealed with the firm's key " + parts.group(1));
        }
        try {
            return new String(cipher.open(context(place, parts.group(2)), Base64.getUrlDecoder().decode(parts.group(3))), UTF_8);
        } catch (SealBroken | IllegalArgumentException broken) {
            throw new SealBroken(place.toString());
        }
    }

    /** Fingerprint of a value within a column: the same for values that differ only in case, blanks or width of letters. */
    public String fingerprint(String column, String value) {
        String same = Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(Arrays.copyOf(mac(column, same), FINGERPRINT_BYTES));
    }

    /** Fingerprint of a text to the letter, for one purpose; 32 bytes. */
    public byte[] mac(String purpose, String text) {
        try {
            // Finding the algorithm and its key costs more than a short text: each use takes a copy of what is ready.
            return ((Mac) fingerprints.clone()).doFinal((purpose + "\0" + text).getBytes(UTF_8));
        } catch (CloneNotSupportedException other) {
            throw new IllegalStateException("Every Java's own HMAC can be copied", other);
        }
    }

    /** The fingerprint is bound too: one that was put in another's place would let a search lie. */
    private static String context(Place place, String fingerprint) {
        return place + " " + fingerprint;
    }
}
