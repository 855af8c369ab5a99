package kontor.base.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kontor.platform.api.entity.InvalidInput;

/**
 * What can be a logo: a picture that goes on paper as well as on pages. It is drawn once here, and small enough that this
 * costs little, as every document printed later draws it again.
 */
final class LogoRule {

    private static final int MOST_POINTS = 2000;

    private LogoRule() {
    }

    /** The bytes of a logo. Errors: {@link InvalidInput} for what is too large, or no picture of these kinds. */
    static byte[] read(InputStream given) {
        try {
            byte[] bytes = given.readNBytes(LookService.MOST_BYTES + 1);
            if (bytes.length > LookService.MOST_BYTES) {
                throw new InvalidInput("logo", "base.look.logo-too-large", LookService.MOST_BYTES / 1024);
            } else if (!isDrawn(bytes)) {
                throw new InvalidInput("logo", "base.look.no-logo", MOST_POINTS);
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whatever a reader throws at bytes that lie in memory says that they are no picture. */
    private static boolean isDrawn(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && isDrawn(readers.next(), in);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean isDrawn(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            // The size is asked for first: a small file may claim to be a picture that no memory holds.
            return LookService.KINDS.contains("image/" + reader.getFormatName().toLowerCase(Locale.ROOT))
                    && reader.getWidth(0) <= MOST_POINTS && reader.getHeight(0) <= MOST_POINTS && reader.read(0) != null;
        } finally {
            reader.dispose();
        }
    }
}
