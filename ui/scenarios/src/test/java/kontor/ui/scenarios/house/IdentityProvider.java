package kontor.ui.scenarios.house;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** Stands in for the identity provider: tells the server which key signs tokens, and leaves the key for the tries to sign with. */
final class IdentityProvider {

    static final String ISSUER = "http://identity.scenarios.test/realms/kontor";
    private static final int SIGN_BYTE = 0;

    private final HttpServer server;

    /** Serves on a free port of the loopback address; the private key is written to {@code key}, as PKCS 8. */
    IdentityProvider(Path key) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.write(key, pair.getPrivate().getEncoded());
            byte[] keys = described((RSAPublicKey) pair.getPublic()).getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String keysAddress() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    private static String described(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"scenarios\",\"n\":\"" + number(key.getModulus().toByteArray())
                + "\",\"e\":\"" + number(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    private static String number(byte[] bytes) {
        byte[] unsigned = bytes[0] == SIGN_BYTE ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
