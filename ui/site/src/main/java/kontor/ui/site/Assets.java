package kontor.ui.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The style sheets, fonts and pictures of the pages, under names that carry a hash of their content, so that
 * browsers may keep them for ever. Loaded once; a style sheet's {@code url(name)} is rewritten to the hashed name.
 */
public final class Assets {

    /** Address under which the assets are served. */
    static final String PATH = "/assets/";

    // One style sheet for every page, one for the home page; each is put together from files of one idea.
    // They come last, because their url(...) need the names of what stands before them.
    private static final Map<String, List<String>> SOURCES = sources();
    private static final Map<String, String> TYPES = Map.of(
        "css", "text/css; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final Map<String, Asset> bySource = new HashMap<>();

    /**
     * Loads all assets.
     *
     * @param open gives the stream of a file inside the web application, or null if it is not there
     * @throws UncheckedIOException if a file is missing or unreadable
     */
    public Assets(Function<String, InputStream> open) {
        SOURCES.forEach((name, files) -> {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            files.forEach(file -> content.writeBytes(read(file, open)));
            add(name, content.toByteArray());
        });
    }

    /**
     * Address of an asset for a page.
     *
     * @param source plain file name, such as {@code site.css}
     * @throws NoSuchElementException if there is no such file
     */
    public String url(String source) {
        return PATH + asset(source).name();
    }

    /** The asset with a plain file name, such as {@code kontor-mark.svg}. */
    public Asset asset(String source) {
        return Optional.ofNullable(bySource.get(source))
            .orElseThrow(() -> new NoSuchElementException("No asset " + source));
    }

    /**
     * The asset asked for by a visitor. A name with the hash of an earlier release finds today's content, so a page
     * kept by a proxy never loses its looks during a deployment; compare the names before caching for ever.
     *
     * @param name file name with a hash in it
     */
    public Optional<Asset> find(String name) {
        return Optional.ofNullable(bySource.get(name.replaceFirst("\\.[0-9a-f]{12}(?=\\.[a-z0-9]+$)", "")));
    }

    private static Map<String, List<String>> sources() {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        sources.put("kontor-mark.svg", List.of("brand/kontor-mark.svg"));
        sources.put("icons.svg", List.of("assets/icons.svg"));
        sources.put("inter-latin.woff2", List.of("assets/inter-latin.woff2"));
        sources.put("inter-latin-ext.woff2", List.of("assets/inter-latin-ext.woff2"));
        sources.put("site.css", Stream.of("kontor-tokens", "site/base", "site/parts", "site/frame", "site/failure", "site/newcomer")
            .map(Assets::styleSheet).toList());
        sources.put("home.css", Stream.of("home/sections", "home/hero", "home/picture", "home/picture-record",
            "home/demo", "home/reasons", "home/reasons-pictures", "home/bundles").map(Assets::styleSheet).toList());
        return sources;
    }

    private static String styleSheet(String name) {
        return "assets/" + name + ".css";
    }

    private void add(String source, byte[] raw) {
        int dot = source.lastIndexOf('.');
        String extension = source.substring(dot + 1);
        byte[] content = extension.equals("css") ? withHashedNames(raw) : raw;
        String name = source.substring(0, dot) + "." + Bytes.hash(content) + "." + extension;
        byte[] zipped = extension.equals("woff2") ? null : Bytes.zip(content);
        bySource.put(source, new Asset(name, TYPES.get(extension), content, zipped));
    }

    private byte[] withHashedNames(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        for (Map.Entry<String, Asset> known : bySource.entrySet()) {
            text = text.replace("url(" + known.getKey() + ")", "url(" + known.getValue().name() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String source, Function<String, InputStream> open) {
        try (InputStream in = open.apply("/" + source)) {
            if (in == null) {
                throw new IOException("No file " + source + " in the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
