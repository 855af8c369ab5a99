package kontor.provisioning.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;

/**
 * A password that was hashed where it was typed in, in the form that Keycloak keeps; Keycloak hashes it anew, in its own
 * way, when it is first used.
 *
 * @param salt       random bytes in Base64
 * @param value      PBKDF2 with HMAC-SHA-512 of the password, in Base64
 * @param iterations how often; Keycloak's own number for this algorithm, which follows OWASP, is 210,000
 */
public record PasswordHash(String salt, String value, int iterations) {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final int FEWEST = 100_000;

    /** Errors: {@link IllegalArgumentException} if it is no such hash. */
    public PasswordHash {
        if (Base64.getDecoder().decode(salt).length < SALT_BYTES || Base64.getDecoder().decode(value).length != HASH_BYTES
            || iterations < FEWEST) {
            throw new IllegalArgumentException("Not a hash of a password");
        }
    }

    JsonObject asCredential() {
        return Json.createObjectBuilder().add("type", "password").add("temporary", false)
            .add("secretData", Json.createObjectBuilder().add("value", value).add("salt", salt).build().toString())
            .add("credentialData", Json.createObjectBuilder().add("algorithm", "pbkdf2-sha512").add("hashIterations", iterations)
                .add("additionalParameters", Json.createObjectBuilder()).build().toString()).build();
    }

    /** Hides the hash from logs. */
    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
