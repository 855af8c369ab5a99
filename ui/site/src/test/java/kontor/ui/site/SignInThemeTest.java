package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in pages look like the site, speak its languages and keep to a strict content security policy. */
class SignInThemeTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path LOGIN = Path.of("../../provisioning/cli/src/main/keycloak/themes/kontor/login");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]*(src=|importmap))");

    @ParameterizedTest
    @ValueSource(strings = {"kontor-tokens.css", "inter-latin.woff2", "inter-latin-ext.woff2", "inter-OFL.txt"})
    void sharesTheLookOfTheSite(String file) {
        assertThat(LOGIN.resolve("resources/css").resolve(file)).hasSameBinaryContentAs(WEBAPP.resolve("assets").resolve(file));
    }

    @Test
    void sharesTheMark() {
        assertThat(LOGIN.resolve("resources/img/kontor-mark.svg")).hasSameBinaryContentAs(WEBAPP.resolve("brand/kontor-mark.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh_CN", "zh_TW"})
    void everyWordOfOursExistsInEveryLanguage(String language) {
        Set<String> words = messages(language).stringPropertyNames();

        // Beyond ours, a file may hold what Keycloak lacks in that language.
        assertThat(words).containsAll(messages("en").stringPropertyNames());
    }

    @Test
    void everyWordItUsesOfOursIsThere() {
        Pattern used = Pattern.compile("\"(kontor[A-Z][A-Za-z]+)\"");

        assertThat(templates().flatMap(template -> used.matcher(read(template)).results()).map(found -> found.group(1)).distinct())
            .isNotEmpty().allSatisfy(key -> assertThat(messages("en")).containsKey(key));
    }

    @Test
    void noTemplateHoldsAnythingInline() {
        List<Path> templates = templates().toList();

        assertThat(templates).hasSizeGreaterThan(10)
            .allSatisfy(template -> assertThat(read(template)).as(template.toString()).doesNotContainPattern(INLINE));
    }

    private static Properties messages(String language) {
        Properties messages = new Properties();
        try (var in = new InputStreamReader(
                Files.newInputStream(LOGIN.resolve("messages/messages_" + language + ".properties")), StandardCharsets.UTF_8)) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Stream<Path> templates() {
        try {
            return Files.list(LOGIN).filter(file -> file.toString().endsWith(".ftl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
