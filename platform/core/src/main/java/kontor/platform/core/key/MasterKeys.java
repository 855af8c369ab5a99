package kontor.platform.core.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The installation's master keys, which wrap the firms' data keys. Written {@code id:key}, several separated by commas: the
 * first wraps, all unwrap, so that a new one can be brought in before the old one goes. A key is 32 random bytes in Base64.
 */
public final class MasterKeys {

    /** Name of the environment variable that holds them. */
    public static final String VARIABLE = "KONTOR_MASTER_KEY";

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]{1,32}):([A-Za-z0-9_+/=-]+)");
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, AuthenticatedCipher> ciphers = new LinkedHashMap<>();
    private final String current;

    private MasterKeys(Map<String, byte[]> keys) {
        keys.forEach((id, key) -> ciphers.put(id, new AuthenticatedCipher(key)));
        current = keys.keySet().iterator().next();
    }

    /** Reads the written form. Errors: {@link KeyMissing} if there is none or one is malformed; keys are never quoted. */
    public static MasterKeys parse(String written) {
        if (written == null || written.isBlank()) {
            throw new KeyMissing(VARIABLE + " is not set. It holds the master key that the firms' keys are wrapped with, written id:key,"
                    + " the key being 32 random bytes in Base64. Without it no sensitive field can be read.");
        }
        Map<String, byte[]> keys = new LinkedHashMap<>();
        int position = 0;
        for (String part : written.strip().split("\\s*,\\s*")) {
            position++;
            Matcher matcher = WRITTEN.matcher(part);
            byte[] key = matcher.matches() ? decode(matcher.group(2)) : new byte[0];
            if (key.length != KEY_BYTES || keys.put(matcher.group(1), key) != null) {
                throw new KeyMissing(VARIABLE + ": key " + position + " is malformed or its id is there twice. Wanted is id:key,"
                        + " the id of letters, digits and hyphens, the key being 32 bytes in Base64.");
            }
        }
        return new MasterKeys(keys);
    }

    /** A new master key in its written form. */
    public static String generate(String id) {
        return id + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    /** A new data key for a firm, wrapped. */
    public WrappedKey newDataKey() {
        return wrap(1, UUID.randomUUID(), random());
    }

    /** The same data key, wrapped by the current master key. Errors: as {@link #unwrap}. */
    public WrappedKey rewrap(WrappedKey key) {
        return wrap(key.number(), key.id(), bytes(key));
    }

    /** Whether the current master key wrapped it. */
    public boolean isCurrent(WrappedKey key) {
        return key.masterKey().equals(current);
    }

    /** The data key itself. Errors: {@link KeyMissing} for a master key that is not there, {@link SealBroken} for a wrong one. */
    public DataKey unwrap(WrappedKey key) {
        return new DataKey(key.number(), bytes(key));
    }

    private WrappedKey wrap(int number, UUID id, byte[] key) {
        WrappedKey bare = new WrappedKey(number, id, current, "");
        byte[] wrapped = ciphers.get(current).seal(bare.context(), key);
        return new WrappedKey(number, id, current, Base64.getUrlEncoder().withoutPadding().encodeToString(wrapped));
    }

    private byte[] bytes(WrappedKey key) {
        AuthenticatedCipher cipher = ciphers.get(key.masterKey());
        if (cipher == null) {
            throw new KeyMissing("A firm's key is wrapped by the master key '" + key.masterKey() + "', which " + VARIABLE
                    + " does not hold. Add it behind the current one.");
        }
        return cipher.open(key.context(), decode(key.wrapped()));
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String written) {
        try {
            return Base64.getUrlDecoder().decode(written.replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
