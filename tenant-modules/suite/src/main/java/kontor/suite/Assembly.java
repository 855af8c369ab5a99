package kontor.suite;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kontor.platform.api.module.BusinessModule;

/**
 * Build step: writes the persistence unit that lists the entities of all modules, and the list of the modules
 * themselves, so that both follow from the code.
 */
public final class Assembly {

    private static final String UNIT = "/META-INF/persistence-template.xml";

    private Assembly() {
    }

    /** Writes into the directory given as the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path meta = Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(meta.resolve("persistence.xml"), template().replace("<!-- classes -->", classList()));
        Files.deleteIfExists(classes.resolve(UNIT.substring(1)));
        Path services = Files.createDirectories(meta.resolve("services"));
        List<String> modules = ServiceLoader.load(BusinessModule.class).stream().map(p -> p.type().getName()).distinct().sorted().toList();
        if (modules.isEmpty()) {
            throw new IllegalStateException("No module is on the class path");
        }
        Files.write(services.resolve(BusinessModule.class.getName()), modules);
    }

    private static String classList() {
        Set<String> managed = new TreeSet<>();
        try (ScanResult scan = new ClassGraph().acceptPackages("kontor").enableAnnotationInfo().scan()) {
            for (var annotation : List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)) {
                scan.getClassesWithAnnotation(annotation).stream().map(ClassInfo::getName).forEach(managed::add);
            }
        }
        return managed.stream().map(name -> "<class>" + name + "</class>").collect(Collectors.joining("\n    "));
    }

    private static String template() throws IOException {
        try (var stream = Assembly.class.getResourceAsStream(UNIT)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
