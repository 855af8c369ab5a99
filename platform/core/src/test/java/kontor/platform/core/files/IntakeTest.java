package kontor.platform.core.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.file.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb");

    @Test
    void looksIntoTheFileAndDoesNotBelieveItsName() {
        assertThat(type(PNG, "a.png")).isEqualTo("image/png");
        assertThat(type(PNG, "invoice.pdf")).isEqualTo("image/png");
        assertThat(type(JPEG, "a")).isEqualTo("image/jpeg");
        assertThat(type("%PDF-1.7\n%âãÏÓ\n1 0 obj", "a.png")).isEqualTo("application/pdf");
        assertThat(type("MZ\u0090\u0000\u0003\u0000", "a.png")).doesNotStartWith("image/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<!DOCTYPE html><html><script>alert(1)</script>|picture.png", "<html><body>x</body></html>|a.txt",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>|logo.png",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>|logo.svg", "<script>alert(1)</script>|a.jpg"})
    void nothingActiveIsOpenedInThePlace(String content, String name) {
        StoredFile file = stored(type(content, name));
        assertThat(file.isPicture()).as(file.contentType()).isFalse();
        assertThat(file.contentType().equals("text/plain") || !file.isInline()).isTrue();
    }

    @Test
    void onlyPicturesAndPlainTextAreOpenedInThePlace() {
        assertThat(stored("image/png").isInline()).isTrue();
        assertThat(stored("text/plain").isInline()).isTrue();
        for (String type : new String[] {"image/svg+xml", "text/html", "application/pdf", "application/xhtml+xml", "text/xml", "application/javascript"}) {
            assertThat(stored(type).isInline()).as(type).isFalse();
        }
    }

    @Test
    void namesTellKindsOfTextAndOfficeFilesApart() throws IOException {
        assertThat(type("a,b\n1,2\n", "list.csv")).isEqualTo("text/csv");
        assertThat(type("报价单：帐篷十二顶", "note.txt")).isEqualTo("text/plain");
        assertThat(type(zip(), "offer.docx")).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(type(zip(), "offer.png")).isEqualTo("application/zip");
    }

    @Test
    void countsAndTakesTheFingerprint() throws IOException {
        Intake intake = new Intake("abc.txt", new ByteArrayInputStream("abc".getBytes(UTF_8)), 3);
        assertThat(intake.bytes().readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
        assertThat(intake.size()).isEqualTo(3);
        assertThat(HexFormat.of().formatHex(intake.sha256())).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void stopsAtTheLimitAndRefusesNothing() throws IOException {
        byte[] large = new byte[200_000];
        Intake intake = new Intake("a.bin", new ByteArrayInputStream(large), 199_999);
        assertThatThrownBy(() -> intake.bytes().readAllBytes()).isInstanceOfSatisfying(BusinessRuleViolation.class,
                e -> assertThat(e.code()).isEqualTo("platform.file-too-large"));
        assertThatThrownBy(() -> new Intake("a", new ByteArrayInputStream(new byte[0]), 10))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, e -> assertThat(e.code()).isEqualTo("platform.file-empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"report.pdf|report.pdf", "../../etc/passwd|passwd", "C:\\temp\\x.txt|x.txt", "..|file", "''|file",
        "a\u202Egnp.exe|agnp.exe", "报价.pdf|报价.pdf", "we\"ird<name>.txt|weirdname.txt"})
    void keepsNamesThatDoNoHarm(String given, String kept) {
        assertThat(FileName.tidy(given)).isEqualTo(kept);
        assertThat(FileName.tidy("x".repeat(400) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private static String type(byte[] content, String name) {
        return ContentType.of(content, name);
    }

    private static String type(String content, String name) {
        return ContentType.of(content.getBytes(UTF_8), name);
    }

    private static StoredFile stored(String type) {
        return new StoredFile(UUID.randomUUID(), "x", type, 1, "", Instant.EPOCH);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("any"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
