package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kontor.platform.api.value.Uuids;
import kontor.provisioning.cli.Failure;

/**
 * Asks one of the two applications of the server over connections that are kept.
 *
 * @param client the connections
 * @param base address of the application, without a slash at the end
 */
record Http(HttpClient client, String base) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 500;

    /** @return connections for all clients */
    static HttpClient connections() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    }

    byte[] get(BenchFirm firm, String path) {
        return send(request(firm, path).GET().build(), 200);
    }

    byte[] post(BenchFirm firm, String path, String body) {
        return send(sending(firm, path, body).build(), 201);
    }

    byte[] act(BenchFirm firm, String path, Made record, String action) {
        return send(sending(firm, path + "/" + record.id() + "/actions/" + action, "{}")
            .header("If-Match", "\"" + record.version() + "\"").build(), 200);
    }

    // The key tells its time, so that a recording knows it for one that was made for it.
    private HttpRequest.Builder sending(BenchFirm firm, String path, String body) {
        return request(firm, path).header("Content-Type", "application/json").header("Idempotency-Key", Uuids.next().toString())
            .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(BenchFirm firm, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Authorization", "Bearer " + firm.token())
            .header("Accept-Language", "en");
    }

    private byte[] send(HttpRequest request, int expected) {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                String said = new String(answer.body(), StandardCharsets.UTF_8);
                throw new Failure(request.method() + " " + request.uri() + " was answered with " + answer.statusCode() + ": "
                    + said.substring(0, Math.min(SHOWN, said.length())), "Run it with KONTOR_DEBUG=1: the home is kept then, with the server's log in target/bench-home/log.");
            }
            return answer.body();
        } catch (IOException e) {
            throw new Failure(request.uri() + " does not answer: " + e.getMessage(), "Run it with KONTOR_DEBUG=1: the home is kept then, with the server's log in target/bench-home/log.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The benchmark was interrupted.", "Start it again:  ./kontor bench", e);
        }
    }
}
