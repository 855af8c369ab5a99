package kontor.base.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.look.FirmLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookServiceTest {

    private final Firm firm = new Firm();
    private final LookService service = new LookService();

    LookServiceTest() {
        service.look = firm;
        service.files = firm;
    }

    /** A firm's row and its files. */
    private static final class Firm implements FirmLook, Files {

        private final Map<UUID, byte[]> kept = new LinkedHashMap<>();
        private String color;
        private UUID logo;

        @Override
        public Optional<String> color() {
            return Optional.ofNullable(color);
        }

        @Override
        public Optional<UUID> logo() {
            return Optional.ofNullable(logo);
        }

        @Override
        public void setColor(String chosen) {
            color = chosen;
        }

        @Override
        public Optional<UUID> changeLogo(UUID file) {
            Optional<UUID> before = logo();
            logo = file;
            return before;
        }

        @Override
        public StoredFile keep(String name, InputStream bytes) {
            try {
                UUID id = UUID.randomUUID();
                kept.put(id, bytes.readAllBytes());
                return find(id).orElseThrow();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public Optional<StoredFile> find(UUID file) {
            return Optional.ofNullable(kept.get(file)).map(bytes -> new StoredFile(file, "logo", "image/png", bytes.length, "", Instant.EPOCH));
        }

        @Override
        public InputStream open(UUID file) {
            return new ByteArrayInputStream(kept.get(file));
        }

        @Override
        public void drop(UUID file) {
            kept.remove(file);
        }
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A small file that says of itself to be a picture of that many points each way. */
    private static byte[] claiming(int points) {
        byte[] png = picture("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, points).putInt(20, points);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> service.showLogo("logo.png", new ByteArrayInputStream(bytes))).isInstanceOfSatisfying(InvalidInput.class,
                invalid -> assertThat(invalid.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("logo");
                    assertThat(problem.code()).isEqualTo(code);
                }));
    }

    @Test
    void aColourIsKeptAsTheDatabaseWritesItAndGivenUpAgain() {
        assertThat(service.setColor("#1F7A4D").color()).isEqualTo("#1f7a4d");
        assertThat(service.setColor(null).color()).isNull();
        assertThat(firm.color).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "#fff", "#1f7a4", "#1f7a4dd", "1f7a4d", "#1f7a4g", "#1f7a4d\n", "#1f7a4d;--x:1"})
    void whatIsNoColourIsRefusedAtItsField(String color) {
        assertThatThrownBy(() -> service.setColor(color)).isInstanceOfSatisfying(InvalidInput.class,
                invalid -> assertThat(invalid.problems().get(0).field()).isEqualTo("color"));
        assertThat(firm.color).isNull();
    }

    @Test
    void aLogoTakesThePlaceOfTheOneBeforeWhichIsDropped() throws IOException {
        service.showLogo("a.png", new ByteArrayInputStream(picture("png", 40, 20)));
        byte[] second = picture("jpeg", 30, 30);
        assertThat(service.showLogo("b.jpg", new ByteArrayInputStream(second)).logo()).isNotNull();
        assertThat(firm.kept.values()).singleElement().isEqualTo(second);
        assertThat(service.openLogo().readAllBytes()).isEqualTo(second);

        service.hideLogo();
        assertThat(firm.kept).isEmpty();
        assertThat(service.get().logo()).isNull();
        assertThatThrownBy(service::openLogo).isInstanceOf(RecordNotFound.class);
        service.hideLogo();
    }

    @Test
    void whatCannotBeDrawnOnPaperIsRefusedAndTheLogoStays() {
        byte[] good = picture("png", 40, 20);
        service.showLogo("a.png", new ByteArrayInputStream(good));
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "base.look.no-logo");
        refused(new byte[0], "base.look.no-logo");
        refused(picture("gif", 10, 10), "base.look.no-logo");
        refused(Arrays.copyOf(good, good.length / 2), "base.look.no-logo");
        assertThat(firm.kept.values()).singleElement().isEqualTo(good);
    }

    @Test
    void whatIsTooLargeInBytesOrPointsIsRefused() {
        refused(new byte[LookService.MOST_BYTES + 1], "base.look.logo-too-large");
        refused(picture("png", 2001, 10), "base.look.no-logo");
        refused(claiming(60_000), "base.look.no-logo");
    }
}
