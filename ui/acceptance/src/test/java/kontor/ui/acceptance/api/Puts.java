package kontor.ui.acceptance.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;

/** Alice puts something in its place. */
final class Puts {

    private Puts() {
    }

    static Api.Answer put(String firm, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(House.shared().web("/api/v1/" + path))
                .header("Authorization", "Bearer " + Api.token(People.ALICE, "openid organization:" + firm))
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> told = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().toLowerCase(Locale.ROOT), e -> e.getValue().get(0)));
            return new Api.Answer(response.statusCode(), response.body(), told);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
