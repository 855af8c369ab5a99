package kontor.ui.acceptance.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.ui.acceptance.house.House;

/** The sessions at the identity provider, as its administrator sees and ends them. */
final class IdentitySessions {

    private static final String REALM = "/admin/realms/kontor/";
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = token();

    /** Ids of a person's sessions. */
    Set<String> of(String person) {
        JsonStructure found = ask("users?exact=true&username=" + URLEncoder.encode(person, StandardCharsets.UTF_8));
        String user = found.asJsonArray().getJsonObject(0).getString("id");
        return ask("users/" + user + "/sessions").asJsonArray().stream().map(s -> s.asJsonObject().getString("id")).collect(Collectors.toSet());
    }

    /** Ends one of them. */
    void end(String session) {
        send(HttpRequest.newBuilder(House.shared().identity(REALM + "sessions/" + session)).header("Authorization", "Bearer " + token).DELETE());
    }

    private JsonStructure ask(String path) {
        return read(send(HttpRequest.newBuilder(House.shared().identity(REALM + path)).header("Authorization", "Bearer " + token)));
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=kontor-admin&password="
                + URLEncoder.encode(House.shared().secret("KONTOR_KEYCLOAK_ADMIN_PASSWORD"), StandardCharsets.UTF_8);
        String answer = send(HttpRequest.newBuilder(House.shared().identity("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
        return ((JsonObject) read(answer)).getString("access_token");
    }

    private static JsonStructure read(String text) {
        return Json.createReader(new StringReader(text)).read();
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
