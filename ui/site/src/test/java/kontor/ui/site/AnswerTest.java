package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Site site = Sites.local();

    @Test
    void theHomePageComesInTheLanguageOfTheBrowser() throws Exception {
        Exchange exchange = answer(new HomeServlet(), new Exchange().header("Accept-Language", "de-CH"));

        assertThat(exchange.headers).containsEntry("Content-Language", "de")
            .containsEntry("Vary", "Accept-Language, Accept-Encoding").containsEntry("Content-Type", "text/html; charset=utf-8");
        assertThat(exchange.body).asString().contains("unter einem Dach");
    }

    @Test
    void withoutAnyWishItIsEnglishWhateverTheServerSpeaks() throws Exception {
        assertThat(answer(new HomeServlet(), new Exchange()).headers).containsEntry("Content-Language", "en");
    }

    @Test
    void aPageThatTheVisitorHasIsNotSentAgain() throws Exception {
        Exchange first = answer(new HomeServlet(), new Exchange());
        Exchange second = answer(new HomeServlet(), new Exchange().header("If-None-Match", first.headers.get("ETag")));

        assertThat(second.status).isEqualTo(304);
        assertThat(second.body.size()).isZero();
        assertThat(second.headers).containsEntry("ETag", first.headers.get("ETag"));
    }

    @Test
    void aPageIsCompressedForWhoeverTakesIt() throws Exception {
        Exchange exchange = answer(new HomeServlet(), new Exchange().header("Accept-Encoding", "br, gzip"));

        assertThat(exchange.headers).containsEntry("Content-Encoding", "gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(exchange.body.toByteArray())).readAllBytes())
            .asString().contains("under one roof");
    }

    @Test
    void anAssetMayBeKeptForEverUnderItsHash() throws Exception {
        Exchange exchange = asset(site.assets().asset("site.css").name());

        assertThat(exchange.headers).containsEntry("Content-Type", "text/css; charset=utf-8");
        assertThat(exchange.headers.get("Cache-Control")).contains("immutable");
    }

    @Test
    void theHashOfAnEarlierReleaseFindsTodaysAssetButIsNotKept() throws Exception {
        Exchange exchange = asset("site.0123456789ab.css");

        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.headers).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void anUnknownAssetIsMissing() throws Exception {
        assertThat(asset("../WEB-INF/web.xml").status).isEqualTo(404);
    }

    @Test
    void theStyleSheetsNameTheFontsByTheirHash() {
        String tokens = new String(site.assets().asset("site.css").plain());

        assertThat(tokens).contains("url(" + site.assets().asset("inter-latin.woff2").name() + ")")
            .doesNotContain("url(inter-latin.woff2)");
    }

    @Test
    void aFailureKeepsItsStatusAndIsNeverKept() throws Exception {
        Exchange exchange = new Exchange();
        exchange.asked.put("getAttribute " + RequestDispatcher.ERROR_STATUS_CODE, 500);
        answer(new FailureServlet(), exchange);

        assertThat(exchange.status).isEqualTo(500);
        assertThat(exchange.headers).containsEntry("Cache-Control", "no-store");
        assertThat(exchange.body).asString().contains("Something broke on our side");
    }

    @Test
    void theErrorPageByItselfIsMissing() throws Exception {
        assertThat(answer(new FailureServlet(), new Exchange()).status).isEqualTo(404);
    }

    private Exchange asset(String name) throws Exception {
        Exchange exchange = new Exchange();
        exchange.asked.put("getServletPath", "/assets");
        exchange.asked.put("getPathInfo", "/" + name);
        return answer(new AssetServlet(), exchange);
    }

    private Exchange answer(HttpServlet servlet, Exchange exchange) throws Exception {
        ServletContext context = Exchange.contextOf(site);
        servlet.init((ServletConfig) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {ServletConfig.class}, (self, method, arguments) ->
                method.getName().equals("getServletContext") ? context : null));
        exchange.asked.put("getMethod", "GET");
        servlet.service(exchange.request(), exchange.response());
        return exchange;
    }
}
