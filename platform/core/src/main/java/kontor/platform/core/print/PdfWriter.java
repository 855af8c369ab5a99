package kontor.platform.core.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.w3c.dom.Document;

/** Turns a page of elements into a PDF. Nothing is fetched from anywhere, whatever the page names. */
@ApplicationScoped
public class PdfWriter {

    @Inject
    Typefaces typefaces;

    /** The page as a PDF. */
    byte[] write(Document page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        // A picture that stands in the page itself is not fetched; its address holds it whole.
        builder.useUriResolver((base, address) -> address.startsWith(Markup.PICTURE) ? address : null);
        builder.withProducer("Kontor");
        typefaces.into(builder);
        builder.withW3cDocument(page, "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
