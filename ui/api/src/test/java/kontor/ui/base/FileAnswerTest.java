package kontor.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kontor.platform.api.file.StoredFile;
import org.junit.jupiter.api.Test;

/** How browsers are told to treat a file, and what it is called. */
class FileAnswerTest {

    private static String disposition(String name, String type) {
        return FileAnswer.disposition(new StoredFile(new UUID(0, 1), name, type, 1, "00", Instant.EPOCH));
    }

    @Test
    void onlyHarmlessKindsOpenInThePlace() {
        assertThat(disposition("a.png", "image/png")).startsWith("inline;");
        assertThat(disposition("a.svg", "image/svg+xml")).startsWith("attachment;");
        assertThat(disposition("a.html", "text/html")).startsWith("attachment;");
        assertThat(disposition("a.pdf", "application/pdf")).startsWith("attachment;");
    }

    @Test
    void namesInAnyScriptArriveWhole() {
        assertThat(disposition("报价 50%.pdf", "application/pdf"))
                .isEqualTo("attachment; filename=\"__ 50_.pdf\"; filename*=UTF-8''%E6%8A%A5%E4%BB%B7%2050%25.pdf");
    }

    @Test
    void aNameCannotEndTheHeader() {
        assertThat(disposition("a\"\r\nSet-Cookie: x", "text/plain")).doesNotContain("\r", "\n").contains("filename=\"a___Set-Cookie: x\"");
    }
}
