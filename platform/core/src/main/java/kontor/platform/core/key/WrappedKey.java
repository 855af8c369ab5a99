package kontor.platform.core.key;

import java.util.UUID;

/**
 * A firm's data key as it is stored: of no use without the master key that wrapped it.
 *
 * @param number    counts the firm's data keys, from 1; sealed values name it
 * @param id        identity, bound into the wrapping
 * @param masterKey id of the master key that wrapped it
 * @param wrapped   nonce, key and tag in Base64 for addresses
 */
public record WrappedKey(int number, UUID id, String masterKey, String wrapped) {

    /** Reads the four parts, separated by blanks. */
    public static WrappedKey parse(String written) {
        String[] parts = written.split(" ");
        if (parts.length != 4) {
            throw new IllegalArgumentException("Not a wrapped key");
        }
        return new WrappedKey(Integer.parseInt(parts[0]), UUID.fromString(parts[1]), parts[2], parts[3]);
    }

    String context() {
        return "kontor data key " + id + " " + number;
    }
}
