package kontor.ui.scenarios.isolation;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kontor.ui.scenarios.stage.Persona;

/** A bearer token as the identity provider would write it, or as somebody would who wishes it were so. */
final class Token {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private boolean anotherSigner;

    private Token() {
    }

    /** A good token of a persona for firms, by alias and id of their organization. */
    static Token of(Persona persona, Map<String, UUID> firms) {
        Token token = new Token();
        Instant now = Instant.now();
        token.with("iss", System.getenv("KONTOR_ISSUER")).with("aud", "kontor-api").with("sub", persona.subject())
                .with("jti", UUID.randomUUID().toString()).with("iat", now.getEpochSecond()).with("exp", now.plusSeconds(300).getEpochSecond());
        return token.inFirms(firms);
    }

    Token with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    Token without(String claim) {
        claims.remove(claim);
        return this;
    }

    Token inFirms(Map<String, UUID> firms) {
        return with("organization", firms);
    }

    Token expiredSince(Duration time) {
        return with("exp", Instant.now().minus(time).getEpochSecond());
    }

    Token signedByAnother() {
        anotherSigner = true;
        return this;
    }

    /** Status that the API answers to whoever bears it. */
    int answer(String path) throws Exception {
        String content = part("{\"alg\":\"RS256\",\"kid\":\"scenarios\",\"typ\":\"JWT\"}") + "." + part(written());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return status(path, "Bearer " + content + "." + TEXT.encodeToString(signature.sign()));
    }

    /** Status that the API answers to whoever bears none. */
    static int none(String path) throws IOException, InterruptedException {
        return status(path, null);
    }

    private static int status(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getenv("KONTOR_PORT") + "/api/v1/" + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private PrivateKey key() throws GeneralSecurityException, IOException {
        return anotherSigner ? KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate()
                : KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(Path.of(System.getenv("KONTOR_SCENARIO_KEY")))));
    }

    private String written() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        claims.forEach((name, value) -> {
            if (value instanceof Map<?, ?> firms) {
                JsonObjectBuilder named = Json.createObjectBuilder();
                firms.forEach((alias, id) -> named.add(alias.toString(), Json.createObjectBuilder().add("id", id.toString())));
                json.add(name, named);
            } else if (value instanceof Long number) {
                json.add(name, number);
            } else {
                json.add(name, value.toString());
            }
        });
        return json.build().toString();
    }

    private static String part(String json) {
        return TEXT.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
