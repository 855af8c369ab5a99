package kontor.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The source tree of the whole house and what Maven has compiled in it. */
public final class House {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Written by compilers of ours: the names of attributes, and the pages made of templates. */
    private static final Pattern GENERATED = Pattern.compile(".*(_\\.class|/templates/.*)");

    /** Takes the modules in, to make one jar of them: their classes are copies. */
    private static final String SUITE = "tenant-modules/suite";

    /** Never ships. */
    private static final String TESTING = "platform/testing";

    private final Path root;

    private House(Path root) {
        this.root = root;
    }

    /** The house that the working directory is in: the nearest folder upwards that has {@code mvnw}. */
    public static House here() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("Run this inside the project: no folder upwards has mvnw");
        }
        return new House(at);
    }

    /** Its root folder. */
    public Path root() {
        return root;
    }

    /** Folders of its Maven modules, as the parent lists them. */
    public List<String> folders() {
        try {
            return MODULE.matcher(Files.readString(root.resolve("pom.xml"))).results().map(found -> found.group(1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its production classes, generated ones left out. Errors: a module with sources that was not compiled. */
    public JavaClasses classes() {
        List<Path> compiled = folders().stream().filter(folder -> !folder.equals(TESTING))
                .filter(folder -> Files.isDirectory(root.resolve(folder).resolve("src/main/java"))).map(this::compiled).toList();
        return new ClassFileImporter().withImportOption(location -> !location.matches(GENERATED)).importPaths(compiled);
    }

    private Path compiled(String folder) {
        Path classes = root.resolve(folder).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(folder + " is not compiled: build the whole house first (./mvnw verify)");
        }
        return folder.equals(SUITE) ? classes.resolve("kontor/suite") : classes;
    }
}
