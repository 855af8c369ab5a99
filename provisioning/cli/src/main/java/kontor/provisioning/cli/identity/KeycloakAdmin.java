package kontor.provisioning.cli.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
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
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.Settings;

/** Keycloak's administration interface for our realm: paths in, JSON out. Signs in anew for every object made. */
public final class KeycloakAdmin {
    /** Name of the administrator in a local installation. */
    public static final String USER = "kontor-admin";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REDIRECT = 300;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String user;
    private final String password;
    private String token;

    /**
     * @param address Keycloak's address, without a realm
     * @param user name of an administrator of the realm master
     * @param password the administrator's password
     */
    public KeycloakAdmin(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /**
     * @param path path within the realm, for example {@code /clients?clientId=x}
     * @return the list that Keycloak answers
     * @throws Failure if Keycloak cannot be reached or refuses
     */
    public JsonArray list(String path) {
        return Json.createReader(new StringReader(send(request(path).GET()).body())).readArray();
    }

    /**
     * Makes something.
     *
     * @param path path of the collection within the realm
     * @param value what, as JSON
     * @return its id, from the address that Keycloak answers; empty if it tells none
     * @throws Failure if Keycloak cannot be reached or refuses
     */
    public String create(String path, JsonValue value) {
        HttpResponse<String> answer = send(json(path).POST(HttpRequest.BodyPublishers.ofString(value.toString())));
        return answer.headers().firstValue("Location").map(made -> made.substring(made.lastIndexOf('/') + 1)).orElse("");
    }

    /**
     * Replaces what the representation names of a thing.
     *
     * @param path its path within the realm
     * @param value the representation
     * @throws Failure if Keycloak cannot be reached or refuses
     */
    public void replace(String path, JsonStructure value) {
        send(json(path).PUT(HttpRequest.BodyPublishers.ofString(value.toString())));
    }

    /**
     * Deletes a thing.
     *
     * @param path its path within the realm
     * @throws Failure if Keycloak cannot be reached or refuses
     */
    public void delete(String path) {
        send(request(path).DELETE());
    }

    /**
     * @param text any text
     * @return the text as part of a query
     */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/" + Settings.REALM + path)).timeout(PATIENCE)
            .header("Authorization", "Bearer " + token());
    }

    private String token() {
        if (token == null) {
            String form = "grant_type=password&client_id=admin-cli&username=" + encoded(user) + "&password=" + encoded(password);
            String answer = send(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))).body();
            token = Json.createReader(new StringReader(answer)).readObject().getString("access_token");
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= REDIRECT) {
                throw new Failure("Keycloak answered " + response.statusCode() + " to " + request.method() + " "
                    + request.uri().getPath() + ": " + response.body(), "Read its log:  ./kontor logs keycloak");
            }
            return response;
        } catch (IOException e) {
            throw new Failure("Keycloak at " + address + " does not answer.", "Start it:  ./kontor start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The command was interrupted.", "Try again.", e);
        }
    }
}
