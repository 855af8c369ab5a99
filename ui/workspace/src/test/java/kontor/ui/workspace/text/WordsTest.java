package kontor.ui.workspace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern SAID = Pattern.compile("(?:say|words\\(\\)\\.get|words\\.get|pattern)\\(\"([a-zA-Z][a-zA-Z.\\-_]*)\"[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_zh_CN", "_zh_TW"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        assertThat(bundle(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bundle("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh_CN", "_zh_TW"})
    void everyTextWithPlacesCanBeFilled(String language) throws IOException {
        Properties english = bundle("");
        Properties texts = bundle(language);
        for (String key : texts.stringPropertyNames()) {
            assertThat(places(texts.getProperty(key))).as(language + " " + key).isEqualTo(places(english.getProperty(key)));
            if (!places(texts.getProperty(key)).isEmpty()) {
                new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
            }
        }
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = SAID.matcher(Files.readString(source));
                while (found.find()) {
                    asked.add(found.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(bundle("").stringPropertyNames()).containsAll(asked.stream().filter(k -> !k.endsWith(".") && !k.endsWith("-")).collect(Collectors.toSet()));
    }

    @Test
    void theNearestLanguageIsSpoken() {
        assertThat(new Words(Locale.forLanguageTag("de-AT")).get("save")).isEqualTo("Speichern");
        assertThat(new Words(Locale.forLanguageTag("zh-Hant-HK")).get("save")).isEqualTo("儲存");
        assertThat(new Words(Locale.forLanguageTag("zh")).get("save")).isEqualTo("保存");
        assertThat(new Words(Locale.FRENCH).get("save")).isEqualTo("Save");
        assertThat(new Words(null).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void numbersAndPluralsAreFilledIn() {
        Words words = new Words(Locale.ENGLISH);
        assertThat(words.get("list.count", 0L)).isEqualTo("No records");
        assertThat(words.get("list.count", 1L)).isEqualTo("One record");
        assertThat(words.get("list.count", 12345L)).isEqualTo("12,345 records");
        assertThat(words.get("no-such-text")).isEqualTo("no-such-text");
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d)").matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("workspace" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
