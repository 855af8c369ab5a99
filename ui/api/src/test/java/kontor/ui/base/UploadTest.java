package kontor.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

/** Files on their way in. */
class UploadTest {

    @Test
    void whatWaitsIsToldByItsFingerprintAndReadInFull() throws IOException {
        try (Upload upload = Upload.kept(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)), 1)) {
            assertThat(upload.fingerprint()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
            assertThat(upload.bytes().readAllBytes()).asString().isEqualTo("hello");
        }
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        assertThatThrownBy(() -> Upload.kept(new ByteArrayInputStream(new byte[1024 * 1024 + 1]), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo("platform.file-too-large"));
    }

    @Test
    void aNameIsAskedFor() {
        assertThatThrownBy(() -> Upload.check(" ", null)).isInstanceOf(InvalidInput.class);
    }
}
