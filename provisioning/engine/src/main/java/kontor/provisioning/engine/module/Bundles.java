package kontor.provisioning.engine.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What firms rent, as {@code bundles.yaml} on the class path says: names of modules that are switched on together. Immutable. */
public final class Bundles {

    private static final String FILE = "/bundles.yaml";

    private final Map<String, List<String>> modules;

    /** @param modules the modules of each bundle, those needed first */
    public Bundles(Map<String, List<String>> modules) {
        this.modules = new LinkedHashMap<>(modules);
    }

    /**
     * Reads the bundles of this program.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static Bundles discover() {
        try (InputStream in = Bundles.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bundles from a file of the form of {@code bundles.yaml}. */
    public static Bundles read(InputStream file) {
        Map<String, Map<String, Map<String, ?>>> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        return new Bundles(content.get("bundles").entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> texts(entry.getValue().get("modules")), (one, other) -> one, LinkedHashMap::new)));
    }

    private static List<String> texts(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).toList();
    }

    /** Names of the bundles. */
    public Set<String> names() {
        return new LinkedHashSet<>(modules.keySet());
    }

    /**
     * The modules meant by names of bundles and modules: those of a bundle in its order, and what is no bundle as it is.
     *
     * @param names bundles or modules
     */
    public List<String> modules(Collection<String> names) {
        List<String> meant = new ArrayList<>();
        names.forEach(name -> modules.getOrDefault(name, List.of(name)).stream().filter(module -> !meant.contains(module)).forEach(meant::add));
        return List.copyOf(meant);
    }
}
