package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.StreamSupport;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm chooses its own colour and logo; its people see them, other firms do not. */
class FirmLookIT {

    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Api alice = Api.as(People.ALICE, "acme");
    private final Api sam = Api.as(People.SAM, "acme");
    private final Api gina = Api.as(People.GINA, "globex");
    private final String token = Api.token(People.ALICE, "openid organization:acme");

    @BeforeEach
    @AfterEach
    void withoutAny() {
        alice.put("base/look", "{\"color\":null}");
        alice.delete("base/look/logo");
    }

    private HttpResponse<byte[]> logo(String method, byte[] body) throws Exception {
        return send(method, "base/look/logo?name=logo.png", body);
    }

    private HttpResponse<byte[]> send(String method, String path, byte[] body) throws Exception {
        URI address = House.shared().web("/api/v1/" + path);
        HttpRequest request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aColourHoldsForTheFirmAloneUntilItIsGivenUp() {
        Answer chosen = alice.put("base/look", "{\"color\":\"#1F7A4D\"}");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(chosen.json().getString("color")).isEqualTo("#1f7a4d");
        assertThat(sam.get("base/look").json().getString("color")).isEqualTo("#1f7a4d");
        assertThat(gina.get("base/look").json().isNull("color")).isTrue();
        assertThat(alice.put("base/look", "{\"color\":null}").json().isNull("color")).isTrue();
    }

    @Test
    void whatIsNoColourIsRefusedAtItsField() {
        Answer refused = alice.put("base/look", "{\"color\":\"green; x\"}");
        assertThat(refused.status()).isEqualTo(422);
        JsonObject error = refused.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("color");
        assertThat(error.getString("code")).isEqualTo("base.look.color-malformed");
        assertThat(alice.put("base/look", "{\"colour\":\"#1f7a4d\"}").status()).isEqualTo(422);
    }

    @Test
    void aLogoComesOutAsItWentIn() throws Exception {
        assertThat(alice.get("base/look/logo").status()).isEqualTo(404);
        HttpResponse<byte[]> shown = logo("PUT", PIXEL);
        assertThat(shown.statusCode()).as(new String(shown.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        assertThat(sam.get("base/look").json().getJsonObject("logo").getString("contentType")).isEqualTo("image/png");
        HttpResponse<byte[]> out = logo("GET", new byte[0]);
        assertThat(out.body()).isEqualTo(PIXEL);
        assertThat(out.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(gina.get("base/look/logo").status()).isEqualTo(404);

        assertThat(logo("PUT", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(logo("GET", new byte[0]).body()).isEqualTo(PIXEL);
        assertThat(alice.delete("base/look/logo").status()).isEqualTo(204);
        assertThat(alice.get("base/look/logo").status()).isEqualTo(404);
    }

    @Test
    void onlyTheAdministratorChooses() {
        assertThat(sam.put("base/look", "{\"color\":\"#1f7a4d\"}").status()).isEqualTo(403);
        assertThat(sam.put("base/look/logo?name=logo.png", "x").status()).isEqualTo(403);
        assertThat(sam.delete("base/look/logo").status()).isEqualTo(403);
    }

    @Test
    void aLogoStandsOnPrintedDocuments() throws Exception {
        String order = alice.get("sales/orders?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id");
        assertThat(pictures(order)).isZero();
        assertThat(logo("PUT", PIXEL).statusCode()).isEqualTo(200);
        assertThat(pictures(order)).isEqualTo(1);
    }

    private long pictures(String order) throws Exception {
        try (PDDocument document = Loader.loadPDF(send("GET", "sales/orders/" + order + "/pdf", new byte[0]).body())) {
            PDResources used = document.getPage(0).getResources();
            return StreamSupport.stream(used.getXObjectNames().spliterator(), false).filter(used::isImageXObject).count();
        }
    }
}
