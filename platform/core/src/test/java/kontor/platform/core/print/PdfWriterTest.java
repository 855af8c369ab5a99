package kontor.platform.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages of elements become PDF files; what was typed stays text, and nothing is fetched. */
class PdfWriterTest {

    private static final String STYLE = "body { font-family: " + Typefaces.FAMILIES + "; }";

    private final PdfWriter writer = new PdfWriter();

    PdfWriterTest() {
        writer.typefaces = new Typefaces();
        writer.typefaces.named = Optional.empty();
    }

    private String words(Document page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.write(page))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void whatWasTypedStaysText() throws IOException {
        Document page = Markup.page("en", "A & B", STYLE, body -> body.text("p", "", "<b>5 < 6 & €</b>").text("p", "", "Zażółć, Łódź, Ωμέγα, Привет"));
        assertThat(words(page)).contains("<b>5 < 6 & €</b>", "Zażółć, Łódź, Ωμέγα, Привет");
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'fetched'; }");
        Document page = Markup.page("en", "", "@import url('" + secret.toUri() + "');" + STYLE, body -> body.text("p", "", "Kept"));
        page.getElementsByTagName("head").item(0).appendChild(link(page, secret));
        assertThat(words(page)).contains("Kept").doesNotContain("fetched");
    }

    @Test
    void aPictureIsDrawnFromItsBytesAlone(@TempDir Path folder) throws IOException {
        byte[] png = png();
        Path file = Files.write(folder.resolve("there.png"), png);
        Document page = Markup.page("en", "", STYLE, body -> body.picture("", new Picture("png", png)));
        assertThat(pictures(page)).isEqualTo(1);
        ((Element) page.getElementsByTagName("img").item(0)).setAttribute("src", file.toUri().toString());
        assertThat(pictures(page)).isZero();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB), "png", png);
        return png.toByteArray();
    }

    private long pictures(Document page) throws IOException {
        long pictures = 0;
        try (PDDocument pdf = Loader.loadPDF(writer.write(page))) {
            PDResources used = pdf.getPage(0).getResources();
            for (COSName name : used.getXObjectNames()) {
                pictures += used.isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }

    private static Element link(Document page, Path file) {
        Element link = page.createElement("link");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("href", file.toUri().toString());
        return link;
    }

    @Test
    void itGoesOnWithoutATypefaceForChinese() throws IOException {
        writer.typefaces.named = Optional.of("/nowhere/there.ttf");
        assertThat(writer.typefaces.han()).isEmpty();
        assertThat(words(Markup.page("en", "", STYLE, body -> body.text("p", "", "Kept 发票")))).contains("Kept");
    }
}
