package kontor.ui.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.util.Locale;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents on paper: who sends and who receives them, their lines and what these come to, in the reader's language. */
class PrintIT {

    private final Api alice = Api.as(People.ALICE, "acme");

    private static HttpResponse<byte[]> pdf(String person, String firm, String path, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(House.shared().web("/api/v1/" + path + "/pdf"))
                .header("Authorization", "Bearer " + Api.token(person, "openid organization:" + firm)).header("Accept-Language", language).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private JsonObject invoice() {
        return alice.get("accounting/invoices?filter=state:eq:PAID&filter=kind:eq:INVOICE&limit=1").json().getJsonArray("items").getJsonObject(0);
    }

    @Test
    void anInvoiceTellsWhatALawWants() throws Exception {
        JsonObject invoice = invoice();
        HttpResponse<byte[]> answer = pdf(People.FIONA, "acme", "accounting/invoices/" + invoice.getString("id"), "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(invoice.getString("number"));
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMinimumFractionDigits(2);
        JsonObject company = alice.get("base/companies?limit=1").json().getJsonArray("items").getJsonObject(0);
        assertThat(words(answer.body())).contains("Invoice " + invoice.getString("number"), company.getString("name"), company.getString("taxNumber"),
                invoice.getJsonObject("customer").getString("label"),
                format.format(new BigDecimal(invoice.getJsonObject("gross").getString("amount"))));
    }

    @Test
    void itSpeaksTheReadersLanguage() throws Exception {
        String path = "accounting/invoices/" + invoice().getString("id");
        assertThat(words(pdf(People.FIONA, "acme", path, "de").body())).contains("Rechnung", "Fällig");
        assertThat(words(pdf(People.FIONA, "acme", path, "zh-Hans").body())).contains("发票");
        assertThat(words(pdf(People.FIONA, "acme", path, "zh-Hant").body())).contains("發票");
    }

    @Test
    void whatSomebodyTypedStaysText() throws Exception {
        String customer = alice.post("base/parties", "{\"name\":\"<b>Bold & Söhne</b>\",\"kind\":\"ORGANIZATION\"}").id();
        String quotation = alice.post("crm/quotations", "{\"customer\":\"" + customer + "\",\"note\":\"<img src='file:///etc/passwd'/> 报价\"}").id();
        alice.post("crm/quotation-lines", "{\"quotation\":\"" + quotation + "\",\"description\":\"Wörk & <i>more</i>\",\"quantity\":\"3\","
                + "\"price\":{\"amount\":\"1234.5\",\"currency\":\"EUR\"}}");
        HttpResponse<byte[]> answer = pdf(People.ALICE, "acme", "crm/quotations/" + quotation, "en");
        assertThat(words(answer.body())).contains("Draft", "<b>Bold & Söhne</b>", "<img src='file:///etc/passwd'/> 报价", "Wörk & <i>more</i>", "3,703.50");
    }

    @Test
    void aQuantityTellsWhatItIsOf() throws Exception {
        String unit = alice.get("base/units?filter=code:eq:m").json().getJsonArray("items").getJsonObject(0).getString("id");
        String product = alice.post("base/products", "{\"code\":\"" + Api.unique("C") + "\",\"name\":\"Cloth\",\"unit\":\"" + unit + "\"}").id();
        String customer = alice.post("base/parties", "{\"name\":\"" + Api.unique("Tailor") + "\",\"kind\":\"ORGANIZATION\"}").id();
        String quotation = alice.post("crm/quotations", "{\"customer\":\"" + customer + "\"}").id();
        alice.post("crm/quotation-lines", "{\"quotation\":\"" + quotation + "\",\"product\":\"" + product + "\",\"quantity\":\"2.5\","
                + "\"price\":{\"amount\":\"10\",\"currency\":\"EUR\"}}");
        String words = words(pdf(People.ALICE, "acme", "crm/quotations/" + quotation, "de").body()).replace('\u00a0', ' ');
        assertThat(words).contains("2,5 m");
    }

    @Test
    void nobodyPrintsWhatTheyMayNotRead() throws Exception {
        String path = "accounting/invoices/" + invoice().getString("id");
        assertThat(pdf(People.GINA, "globex", path, "en").statusCode()).isEqualTo(404);
        assertThat(pdf(People.WENDY, "acme", path, "en").statusCode()).isEqualTo(403);
        assertThat(pdf(People.ALICE, "acme", "base/parties/" + alice.get("base/parties?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id"),
                "en").statusCode()).as("a party is no document").isEqualTo(404);
    }
}
