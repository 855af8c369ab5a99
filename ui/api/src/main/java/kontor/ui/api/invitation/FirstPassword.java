package kontor.ui.api.invitation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kontor.platform.core.tenancy.Invitations;

/** What a first password has to be, and how it is hashed before anything else sees it. */
final class FirstPassword {

    /** NIST SP 800-63B: length counts, not sorts of letters; 12 is a little more than it asks for. */
    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    /** Keycloak's own number for this algorithm, after OWASP's password storage cheat sheet. */
    private static final int ITERATIONS = 210_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {
    }

    /** Code of what is wrong with a password; empty if it will do. */
    static Optional<String> fault(String password, String repeated) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("platform.password-short");
        } else if (password.length() > LONGEST) {
            return Optional.of("platform.password-long");
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of("platform.password-differs");
    }

    /** The password as it is passed on. */
    static Invitations.Hashed hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
            return new Invitations.Hashed(Base64.getEncoder().encodeToString(salt), Base64.getEncoder().encodeToString(hash), ITERATIONS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** What is kept of a link's secret. */
    static String tokenHash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
