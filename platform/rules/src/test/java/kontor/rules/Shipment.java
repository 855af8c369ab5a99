package kontor.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The libraries of others that we hand out: in the applications' WARs and beside the command line. */
final class Shipment {

    private static final String LIBRARIES = "WEB-INF/lib/";

    private Shipment() {
    }

    /** Faults of a WAR's libraries: commercial parts, and licences that are missing or refused. */
    static List<String> faults(Path war, Poms poms) {
        return faults(war.getFileName().toString(), jarsOf(war), poms);
    }

    /** Faults of the jars in a folder. */
    static List<String> faultsOfFolder(Path folder, Poms poms) {
        try (Stream<Path> files = Files.list(folder)) {
            return faults(folder.getFileName().toString(), files.map(file -> file.getFileName().toString()).toList(), poms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> faults(String where, List<String> jars, Poms poms) {
        List<String> faults = new ArrayList<>();
        for (String jar : jars) {
            if (CommercialParts.isJar(jar)) {
                faults.add(where + " holds " + jar + ", a commercial part of Vaadin");
            } else if (!jar.startsWith("kontor-") && !Licences.allow(poms.licences(jar))) {
                faults.add(where + " holds " + jar + ", whose licences are " + poms.licences(jar));
            }
        }
        return faults;
    }

    /** Scripts of a WAR, and of its front end's bundle, that hold a word. */
    static List<String> marked(Path war, String word) {
        List<String> marked = new ArrayList<>();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".js")
                        && new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains(word)) {
                    marked.add(entry.getName());
                }
            }
            return marked;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** File names of the libraries in a WAR. */
    static List<String> jarsOf(Path war) {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            Set<String> jars = new TreeSet<>();
            zip.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .forEach(name -> jars.add(name.substring(LIBRARIES.length())));
            return List.copyOf(jars);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
