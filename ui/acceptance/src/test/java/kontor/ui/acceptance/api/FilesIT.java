package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** Files go in as they are and come out the same; nothing in them can run in the house's name. */
class FilesIT {

    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Api alice = Api.as(People.ALICE, "acme");
    private final String token = Api.token(People.ALICE, "openid organization:acme");

    private String party() {
        return "base/parties/" + alice.post("base/parties", "{\"name\":\"" + Api.unique("Files") + "\",\"kind\":\"ORGANIZATION\"}").id();
    }

    private HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) throws Exception {
        URI address = House.shared().web("/api/v1/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aFileComesOutAsItWentIn() throws Exception {
        String party = party();
        Answer kept = alice.post(party + "/attachments?name=" + Api.encode("Angebot 报价.txt"), "hello", "Idempotency-Key", "a" + UUID.randomUUID());
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().getInt("size")).isEqualTo(5);
        assertThat(alice.get(party + "/attachments").text()).contains("Angebot 报价.txt");
        HttpResponse<byte[]> out = send("GET", "base/attachments/" + kept.id() + "/content", new byte[0]);
        assertThat(out.body()).asString().isEqualTo("hello");
        assertThat(out.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(out.headers().firstValue("Content-Disposition").orElse("")).contains("filename*=UTF-8''Angebot%20%E6%8A%A5%E4%BB%B7.txt");
    }

    @Test
    void activeContentIsOnlyEverHandedOutForSaving() throws Exception {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<byte[]> in = send("POST", party() + "/attachments?name=harmless.png", page, "Content-Type", "image/png");
        assertThat(in.statusCode()).isEqualTo(201);
        String made = new String(in.body(), java.nio.charset.StandardCharsets.UTF_8);
        String id = made.substring(made.indexOf("\"id\":\"") + 6, made.indexOf("\"id\":\"") + 42);
        HttpResponse<byte[]> out = send("GET", "base/attachments/" + id + "/content", new byte[0]);
        assertThat(out.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(out.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(out.headers().firstValue("Content-Type").orElse("")).doesNotStartWith("image/png");
    }

    @Test
    void theSameUploadTwiceIsKeptOnce() {
        String party = party();
        String key = UUID.randomUUID().toString();
        Answer first = alice.post(party + "/attachments?name=once.txt", "once", "Idempotency-Key", key);
        Answer again = alice.post(party + "/attachments?name=once.txt", "once", "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(alice.post(party + "/attachments?name=once.txt", "other", "Idempotency-Key", key).status()).isEqualTo(422);
        assertThat(alice.get(party + "/attachments").json().getJsonArray("items")).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithItsReason() throws Exception {
        String party = party();
        assertThat(alice.post(party + "/attachments", "no name").text()).contains("\"field\":\"name\"");
        assertThat(alice.post(party + "/attachments?name=empty.txt", "").code()).isEqualTo("platform.file-empty");
        byte[] large = new byte[26 * 1024 * 1024];
        HttpResponse<byte[]> refused = send("POST", party + "/attachments?name=large.bin", large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(new String(refused.body(), java.nio.charset.StandardCharsets.UTF_8)).contains("platform.file-too-large");
        assertThat(send("POST", party + "/attachments?name=a.txt", new byte[9], "Content-Type", "multipart/form-data; boundary=x").statusCode())
                .isEqualTo(415);
        assertThat(alice.get(party + "/attachments").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aProductShowsItsPicture() throws Exception {
        String unit = alice.get("base/units?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id");
        Answer made = alice.post("base/products", "{\"name\":\"Pictured\",\"code\":\"" + Api.unique("P") + "\",\"unit\":\"" + unit + "\"}");
        assertThat(made.status()).isEqualTo(201);
        String path = "base/products/" + made.id() + "/picture";
        assertThat(alice.get(path).status()).isEqualTo(404);
        assertThat(send("PUT", path + "?name=a.png", PIXEL).statusCode()).isEqualTo(428);
        HttpResponse<byte[]> shown = send("PUT", path + "?name=a.png", PIXEL, "If-Match", made.etag());
        assertThat(shown.statusCode()).isEqualTo(200);
        String version = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(send("PUT", path + "?name=a.png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "If-Match", version).statusCode())
                .isEqualTo(422);
        HttpResponse<byte[]> out = send("GET", path, new byte[0]);
        assertThat(out.body()).isEqualTo(PIXEL);
        assertThat(out.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(alice.delete(path, "If-Match", version).status()).isEqualTo(204);
        assertThat(alice.get(path).status()).isEqualTo(404);
    }
}
