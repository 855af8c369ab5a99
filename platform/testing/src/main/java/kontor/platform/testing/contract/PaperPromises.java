package kontor.platform.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;

/** What lies beside the code: the README, the descriptions of packages, the demo's records. */
final class PaperPromises {

    private final Modules all;

    PaperPromises(Modules all) {
        this.all = all;
    }

    List<String> readmeTellsWhatItIs(Subject subject) {
        Path readme = subject.folder().resolve("README.md");
        if (!Files.exists(readme)) {
            return List.of("README.md is missing");
        }
        String text = read(readme);
        List<String> faults = new ArrayList<>();
        if (!text.startsWith("# " + subject.id() + ":")) {
            faults.add("README.md does not begin with \"# " + subject.id() + ": what it is\"");
        }
        for (String section : List.of("## Terms", "## Events")) {
            if (text.lines().noneMatch(line -> line.startsWith(section))) {
                faults.add("README.md lacks the section \"" + section + "\"");
            }
        }
        boolean moves = subject.definitions().stream().anyMatch(definition -> definition.workflow().isPresent());
        if (moves && !text.contains("stateDiagram-v2")) {
            faults.add("README.md lacks a state diagram (```mermaid stateDiagram-v2)");
        }
        return faults;
    }

    List<String> packagesAreDescribed(Subject subject) {
        Path sources = subject.folder().resolve("src/main/java");
        return walk(sources).stream().filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> sources.relativize(folder) + " has no package-info.java").toList();
    }

    List<String> demoRecordsHaveKnownFields(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (Path file : walk(subject.folder().resolve("src/main/resources/demo"))) {
            String name = file.getFileName().toString();
            // A definition may have a second file, such as accounting.invoice.orders.csv.
            Optional<EntityDefinition<?>> definition = all.definition(name.replaceFirst("^([a-z]+\\.[a-z-]+)(\\.[a-z-]+)?\\.csv$", "$1"));
            if (name.equals(subject.id() + ".yaml")) {
                continue; // says in which order the tables are loaded
            }
            if (!name.endsWith(".csv") || definition.isEmpty() || !definition.get().module().equals(subject.id())) {
                faults.add(file + " is not named after a definition of the module");
                continue;
            }
            for (String header : read(file).lines().findFirst().orElse("").replace("\uFEFF", "").split(",")) {
                if (definition.get().find(header.strip()).isEmpty()) {
                    faults.add(file + " has a column " + header + " that " + definition.get() + " has not");
                }
            }
        }
        return faults;
    }

    private static List<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
