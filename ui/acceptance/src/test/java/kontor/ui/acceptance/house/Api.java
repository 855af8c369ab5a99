package kontor.ui.acceptance.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The API as one person uses it in one firm. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final House house = House.shared();
    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** Signs in. Errors: the identity provider refuses. */
    public static Api as(String person, String firm) {
        return new Api(token(person, "openid organization:" + firm));
    }

    /** Uses a token as it is; null for none. */
    public static Api with(String token) {
        return new Api(token);
    }

    /** Signs in somebody who has a password of their own. Errors: the identity provider refuses. */
    public static Api as(String person, String password, String firm) {
        return new Api(token(person, password, "openid organization:" + firm));
    }

    /** A token with the scopes asked for. */
    public static String token(String person, String scope) {
        return token(person, "demo", scope);
    }

    private static String token(String person, String password, String scope) {
        Map<String, String> form = Map.of("grant_type", "password", "client_id", "kontor-cli", "username", person, "password", password,
                "scope", scope);
        String body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = House.shared().identity("/realms/kontor/protocol/openid-connect/token");
        Answer answer = send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        if (answer.status() != 200) {
            throw new IllegalStateException(person + " cannot sign in: " + answer.text());
        }
        return answer.json().getString("access_token");
    }

    /** What the server answered. */
    public record Answer(int status, String text, Map<String, String> headers) {

        /** The body as JSON. */
        public JsonObject json() {
            return Json.createReader(new StringReader(text)).readObject();
        }

        /** The version to name in a change. */
        public String etag() {
            return headers.get("etag");
        }

        /** The record that it is about. */
        public String id() {
            return json().getString("id");
        }

        /** The stable code of a refusal. */
        public String code() {
            return json().getString("code");
        }
    }

    /** Reads. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Makes. */
    public Answer post(String path, String body, String... headers) {
        return send(headers(request(path), headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Changes. */
    public Answer patch(String path, String body, String... headers) {
        return send(headers(request(path), headers).method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Puts something in its place. */
    public Answer put(String path, String body, String... headers) {
        return send(headers(request(path), headers).PUT(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Deletes. */
    public Answer delete(String path, String... headers) {
        return send(headers(request(path), headers).DELETE().build());
    }

    /** A name that no other test uses. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Text as part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Reads until the answer is as it has to be, for what happens in the background; at most half a minute. */
    public Answer await(String path, Predicate<Answer> wanted) {
        Instant end = Instant.now().plusSeconds(30);
        Answer answer = get(path);
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not as wanted after half a minute: " + answer.text());
            }
            LockSupport.parkNanos(100_000_000);
            answer = get(path);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.web("/api/v1/" + path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().toLowerCase(java.util.Locale.ROOT), e -> e.getValue().get(0)));
            return new Answer(response.statusCode(), response.body(), headers);
        } catch (IOException failure) {
            throw new IllegalStateException(request.uri() + " does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
