package kontor.platform.testing.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Label bundles as they lie on the class path, without falling back from one language to another. */
final class Bundles {

    /** Endings of the four languages' files; English has none. */
    static final List<String> LANGUAGES = List.of("", "_de", "_zh_CN", "_zh_TW");

    private Bundles() {
    }

    /** The words of a module, or of {@code platform}, in one language; empty if there is no such file. */
    static Properties read(String module, String language) {
        Properties words = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("i18n/" + module + language + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
