package kontor.platform.core.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The typefaces that go into a PDF: Liberation Sans, which the application brings along, and for Chinese one of the machine,
 * as no library has one. Without it, Chinese on paper shows as gaps, which the log tells once.
 */
@ApplicationScoped
public class Typefaces {

    /** What a style sheet names. */
    static final String FAMILIES = "'Sans', 'Han'";

    private static final System.Logger LOG = System.getLogger(Typefaces.class.getName());
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String OWN = "/liberation/LiberationSans-";
    /** Where Debian (fonts-droid-fallback) and others put it. Only TrueType can be put into a PDF in parts. */
    private static final List<String> KNOWN = List.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf", "/usr/share/fonts/droid/DroidSansFallbackFull.ttf",
            "/Library/Fonts/Arial Unicode.ttf", "/System/Library/Fonts/Supplemental/Arial Unicode.ttf");

    @Inject
    @ConfigProperty(name = "KONTOR_HAN_TYPEFACE")
    Optional<String> named;

    private volatile Optional<Path> han;

    /** Gives the typefaces to what draws. */
    void into(PdfRendererBuilder builder) {
        builder.useFont(() -> own("Regular"), "Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> own("Bold"), "Sans", BOLD, FontStyle.NORMAL, true);
        han().ifPresent(file -> {
            builder.useFont(file.toFile(), "Han", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(file.toFile(), "Han", BOLD, FontStyle.NORMAL, true);
        });
    }

    private static InputStream own(String weight) {
        return Typefaces.class.getResourceAsStream(OWN + weight + ".ttf");
    }

    /** The typeface for Chinese, if the machine has one. */
    Optional<Path> han() {
        if (han == null) {
            han = named.map(List::of).orElse(KNOWN).stream().map(Path::of).filter(Files::isReadable).findFirst();
            if (han.isEmpty()) {
                LOG.log(System.Logger.Level.WARNING, "No typeface for Chinese on printed documents. Install fonts-droid-fallback"
                        + " or name a TrueType file as KONTOR_HAN_TYPEFACE.");
            }
        }
        return han;
    }
}
