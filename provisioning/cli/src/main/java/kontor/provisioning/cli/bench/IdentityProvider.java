package kontor.provisioning.cli.bench;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Signs tokens as Keycloak does, with a key that lives as long as the benchmark, and shows the server that key. So nobody
 * waits for Keycloak, and no token runs out while it is measured; the server checks them as always.
 */
final class IdentityProvider implements AutoCloseable {
    private static final String KEY = "bench";
    private static final int KEY_BITS = 2048;
    private static final Duration VALID = Duration.ofHours(6);

    private final String issuer;
    private final KeyPair pair;
    private final HttpServer server;

    /** @param issuer address of the realm, on this machine */
    IdentityProvider(String issuer) {
        this.issuer = issuer;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            pair = generator.generateKeyPair();
            URI address = URI.create(issuer);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
            server.createContext(address.getPath() + "/protocol/openid-connect/certs", exchange -> {
                byte[] keys = keys().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param subject the person
     * @param alias the firm's alias
     * @param organization the firm's organization
     * @return a token with the claims that Keycloak gives to {@code kontor-cli}
     */
    String token(UUID subject, String alias, UUID organization) {
        Instant now = Instant.now();
        JsonObject claims = Json.createObjectBuilder().add("exp", now.plus(VALID).getEpochSecond()).add("iat", now.getEpochSecond())
            .add("jti", UUID.randomUUID().toString()).add("iss", issuer).add("aud", "kontor-api").add("sub", subject.toString())
            .add("typ", "Bearer").add("azp", "kontor-cli").add("sid", UUID.randomUUID().toString())
            .add("scope", "openid profile email organization:" + alias).add("email_verified", true)
            .add("organization", Json.createObjectBuilder().add(alias, Json.createObjectBuilder().add("id", organization.toString())))
            .add("name", BenchFirm.PERSON).add("preferred_username", BenchFirm.EMAIL).add("locale", "en").add("email", BenchFirm.EMAIL).build();
        String head = encoded(Json.createObjectBuilder().add("alg", "RS256").add("typ", "JWT").add("kid", KEY).build().toString());
        String signed = head + "." + encoded(claims.toString());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(Json.createObjectBuilder().add("kid", KEY)
            .add("kty", "RSA").add("alg", "RS256").add("use", "sig").add("n", encoded(unsigned(key.getModulus())))
            .add("e", encoded(unsigned(key.getPublicExponent()))))).build().toString();
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 && bytes.length > 1 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
