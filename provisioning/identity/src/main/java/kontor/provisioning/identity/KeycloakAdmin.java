package kontor.provisioning.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's administration interface for our realm: paths in, JSON out. For use by many threads. */
public final class KeycloakAdmin {
    /** Name of the administrator in a local installation. */
    public static final String USER = "kontor-admin";
    /** The realm of all firms. */
    public static final String REALM = "kontor";
    /** The client whose service account the worker acts as. */
    public static final String WORKER = "kontor-worker";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int REDIRECT = 300;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String tokenPath;
    private final String credentials;
    private volatile String token;

    private KeycloakAdmin(String address, String tokenRealm, String credentials) {
        this.address = address.replaceFirst("/+$", "");
        this.tokenPath = "/realms/" + tokenRealm + "/protocol/openid-connect/token";
        this.credentials = credentials;
    }

    /**
     * As an administrator of the realm master, who may do all.
     *
     * @param address Keycloak's address, without a realm
     */
    public static KeycloakAdmin administrator(String address, String user, String password) {
        return new KeycloakAdmin(address, "master",
            "grant_type=password&client_id=admin-cli&username=" + encoded(user) + "&password=" + encoded(password));
    }

    /** As the worker's service account, which may manage people and organizations of our realm. */
    public static KeycloakAdmin worker(String address, String secret) {
        return new KeycloakAdmin(address, REALM,
            "grant_type=client_credentials&client_id=" + WORKER + "&client_secret=" + encoded(secret));
    }

    /**
     * Reads a list.
     *
     * @param path path within the realm, for example {@code /clients?clientId=x}; errors: {@link IdentityFailure}
     */
    public JsonArray list(String path) {
        return Json.createReader(new StringReader(get(path))).readArray();
    }

    /** Reads one thing. Errors: {@link IdentityFailure}, also if it is not there. */
    public JsonObject read(String path) {
        return Json.createReader(new StringReader(get(path))).readObject();
    }

    /**
     * Makes something.
     *
     * @param path path of the collection within the realm
     * @param value what, as JSON
     * @return its id, from the address that Keycloak answers; empty if it tells none; errors: {@link IdentityFailure}
     */
    public String create(String path, JsonValue value) {
        HttpResponse<String> answer = send("POST", path, value);
        return answer.headers().firstValue("Location").map(made -> made.substring(made.lastIndexOf('/') + 1)).orElse("");
    }

    /** Makes our realm; only an administrator of the realm master may. Errors: {@link IdentityFailure}. */
    public void makeRealm(JsonObject realm) {
        sendTo("POST", address + "/admin/realms", realm);
    }

    /** Replaces what the representation names of a thing. Errors: {@link IdentityFailure}. */
    public void replace(String path, JsonStructure value) {
        send("PUT", path, value);
    }

    /** Deletes a thing. Errors: {@link IdentityFailure}. */
    public void delete(String path) {
        send("DELETE", path, null);
    }

    /** The text as part of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String get(String path) {
        return send("GET", path, null).body();
    }

    private HttpResponse<String> send(String method, String path, JsonValue value) {
        return sendTo(method, address + "/admin/realms/" + REALM + path, value);
    }

    /** A token ends after minutes: the first refusal of one brings another. */
    private HttpResponse<String> sendTo(String method, String target, JsonValue value) {
        String used = token;
        HttpResponse<String> answer = used == null ? null : exchange(method, target, value, used);
        if (answer == null || answer.statusCode() == UNAUTHORIZED) {
            token = newToken();
            answer = exchange(method, target, value, token);
        }
        return successful(answer, method, target.substring(address.length()));
    }

    private HttpResponse<String> exchange(String method, String target, JsonValue value, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target)).timeout(PATIENCE)
            .header("Authorization", "Bearer " + bearer);
        if (value == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(value.toString()));
        }
        return exchange(request.build());
    }

    private String newToken() {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(address + tokenPath)).timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(credentials)).build());
        return Json.createReader(new StringReader(successful(answer, "POST", tokenPath).body())).readObject().getString("access_token");
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IdentityFailure("Keycloak at " + address + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityFailure("Interrupted while Keycloak was asked.", e);
        }
    }

    private static HttpResponse<String> successful(HttpResponse<String> answer, String method, String path) {
        if (answer.statusCode() >= REDIRECT) {
            throw new IdentityFailure(answer.statusCode(),
                "Keycloak answered " + answer.statusCode() + " to " + method + " " + path.replaceFirst("\\?.*", "") + ": " + answer.body());
        }
        return answer;
    }
}
