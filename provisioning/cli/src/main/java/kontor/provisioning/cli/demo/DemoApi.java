package kontor.provisioning.cli.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.Settings;

/** The API of a firm, used as the member who runs it. Tokens live for minutes only and are fetched anew. */
final class DemoApi {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final int REFUSED = 300;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final Settings settings;
    private final String firm;
    private final String email;
    private final String password;
    private String token;
    private Instant fetched = Instant.EPOCH;

    /**
     * @param settings where Kontor and Keycloak are
     * @param firm alias of the firm
     * @param email the member's e-mail address
     * @param password the member's password
     */
    DemoApi(Settings settings, String firm, String email, String password) {
        this.settings = settings;
        this.firm = firm;
        this.email = email;
        this.password = password;
    }

    /** @return the records that a list finds, all pages */
    List<JsonObject> list(String path, String... parameters) {
        List<JsonObject> found = new ArrayList<>();
        String after = null;
        do {
            List<String> all = new ArrayList<>(List.of(parameters));
            all.add("limit=200");
            if (after != null) {
                all.add("after=" + after);
            }
            JsonObject page = send(request(path + "?" + query(all)).GET());
            page.getJsonArray("items").forEach(item -> found.add(item.asJsonObject()));
            after = page.isNull("next") ? null : page.getString("next");
        } while (after != null);
        return found;
    }

    /** @return what came of the import of a CSV file */
    JsonObject load(String path, byte[] file, List<String> parameters) {
        return send(request(path + "/imports?" + query(parameters)).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(file)));
    }

    /** @return names of the actions that are legal now */
    List<String> actions(String path, String id) {
        return send(request(path + "/" + id + "/actions").GET()).getJsonArray("actions").stream()
            .map(action -> ((jakarta.json.JsonString) action).getString()).toList();
    }

    /** @return the record made */
    JsonObject make(String path, Map<String, String> values) {
        return send(request(path).header("Content-Type", "application/json").POST(body(values)));
    }

    /** @return the record after the action */
    JsonObject act(String path, String id, long version, String action, Map<String, String> input) {
        return send(request(path + "/" + id + "/actions/" + action).header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"").POST(body(input)));
    }

    /** Changes a record. */
    void change(String path, String id, long version, Map<String, String> values) {
        send(request(path + "/" + id).header("Content-Type", "application/json").header("If-Match", "\"" + version + "\"")
            .method("PATCH", body(values)));
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> values) {
        var body = Json.createObjectBuilder();
        values.forEach(body::add);
        return BodyPublishers.ofString(body.build().toString());
    }

    /** Deletes a record. */
    void delete(String path, String id, long version) {
        send(request(path + "/" + id).header("If-Match", "\"" + version + "\"").DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/api/v1/" + path)).timeout(PATIENCE)
            .header("Authorization", "Bearer " + token()).header("Accept-Language", "en");
    }

    private String token() {
        if (fetched.plus(FRESH).isBefore(Instant.now())) {
            String form = query(List.of("grant_type=password", "client_id=kontor-cli", "username=" + email, "password=" + password,
                "scope=openid organization:" + firm));
            token = send(HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token")).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).getString("access_token");
            fetched = Instant.now();
        }
        return token;
    }

    private static String query(List<String> parameters) {
        return parameters.stream().map(parameter -> {
            int is = parameter.indexOf('=');
            return parameter.substring(0, is) + "=" + URLEncoder.encode(parameter.substring(is + 1), StandardCharsets.UTF_8);
        }).collect(Collectors.joining("&"));
    }

    private JsonObject send(HttpRequest.Builder request) {
        HttpRequest asked = request.build();
        try {
            HttpResponse<String> answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED) {
                throw new Failure(asked.method() + " " + asked.uri().getPath() + " as " + email + " was refused (" + answer.statusCode() + "): "
                    + answer.body(), "See  ./kontor logs liberty");
            }
            return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : parsed(answer.body());
        } catch (IOException e) {
            throw new Failure("Kontor does not answer at " + asked.uri() + ": " + e.getMessage(), "See  ./kontor logs liberty", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Loading the demo data was interrupted.", "Start again:  ./kontor start", e);
        }
    }

    private static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
