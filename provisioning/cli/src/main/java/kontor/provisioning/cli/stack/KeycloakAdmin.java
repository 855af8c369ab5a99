package kontor.provisioning.cli.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
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

/** The little that the local stack asks of Keycloak's administration interface. */
final class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String password;

    /**
     * @param address Keycloak's address
     * @param password the administrator's password
     */
    KeycloakAdmin(String address, String password) {
        this.address = address;
        this.password = password;
    }

    /**
     * Replaces what the representation names of a client.
     *
     * @param client the client's representation, with its clientId
     * @throws Failure if Keycloak refuses
     */
    void updateClient(JsonObject client) {
        String clients = address + "/admin/realms/" + Settings.REALM + "/clients";
        String token = token();
        JsonArray found = Json.createReader(new StringReader(send(authorized(token,
            clients + "?clientId=" + client.getString("clientId")).GET().build()))).readArray();
        if (found.isEmpty()) {
            throw new Failure("Keycloak's realm has no client " + client.getString("clientId") + ".", "Run:  ./kontor reset");
        }
        send(authorized(token, clients + "/" + found.getJsonObject(0).getString("id"))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(client.toString())).build());
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
        String answer = send(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        return Json.createReader(new StringReader(answer)).readObject().getString("access_token");
    }

    private static HttpRequest.Builder authorized(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Failure("Keycloak answered " + response.statusCode() + " to " + request.method() + " "
                    + request.uri().getPath() + ".", "Read its log:  ./kontor logs keycloak");
            }
            return response.body();
        } catch (IOException e) {
            throw new Failure("Keycloak does not answer: " + e.getMessage() + ".", "Read its log:  ./kontor logs keycloak", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The start was interrupted.", "Start again.", e);
        }
    }
}
