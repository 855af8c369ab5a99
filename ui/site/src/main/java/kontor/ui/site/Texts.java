package kontor.ui.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;

/** The words of the pages in one language, from {@code i18n/site_<tag>.properties} (UTF-8). */
public final class Texts {

    private final Language language;
    private final Properties words = new Properties();

    private Texts(Language language) {
        this.language = language;
    }

    /**
     * Reads the words of a language.
     *
     * @throws UncheckedIOException if its file is missing or unreadable
     */
    public static Texts of(Language language) {
        Texts texts = new Texts(language);
        String file = "/i18n/site_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("No texts at " + file);
            }
            texts.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /**
     * One text; with arguments it is a {@link MessageFormat} pattern.
     *
     * @throws NoSuchElementException if the key is unknown, so that a page never shows a raw key
     */
    public String get(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new NoSuchElementException("No text '" + key + "' in " + language.tag());
        }
        return arguments.length == 0
            ? text
            : new MessageFormat(text, Locale.forLanguageTag(language.tag())).format(arguments);
    }

    /** All keys, for the comparison between languages. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
