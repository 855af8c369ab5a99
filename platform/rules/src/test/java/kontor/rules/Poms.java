package kontor.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The POMs of a local Maven repository: what each library says its licences are. */
final class Poms {

    private final Path repository;
    private final Map<String, Path> byName = new HashMap<>();

    Poms(Path repository) throws IOException {
        this.repository = repository;
        try (Stream<Path> files = Files.walk(repository)) {
            files.filter(file -> file.toString().endsWith(".pom")).forEach(file -> byName.put(name(file), file));
        }
    }

    private static String name(Path pom) {
        return pom.getFileName().toString().replaceAll("\\.pom$", "");
    }

    /** Names and addresses of the licences of a jar by its file name; empty if its POM, and its parents, tell none. */
    List<String> licences(String jar) {
        Path pom = byName.get(jar.replaceAll("\\.jar$", ""));
        return pom == null ? List.of() : licences(pom);
    }

    private List<String> licences(Path pom) {
        Element project = read(pom).getDocumentElement();
        List<String> said = new ArrayList<>();
        child(project, "licenses").ifPresent(list -> children(list).forEach(licence ->
                said.add(text(licence, "name") + " " + text(licence, "url"))));
        if (!said.isEmpty()) {
            return said;
        }
        return child(project, "parent").map(this::locate).filter(Files::exists).map(this::licences).orElse(List.of());
    }

    private Path locate(Element parent) {
        String artifact = text(parent, "artifactId");
        String version = text(parent, "version");
        return repository.resolve(text(parent, "groupId").replace('.', '/')).resolve(artifact).resolve(version)
                .resolve(artifact + "-" + version + ".pom");
    }

    private static Document read(Path pom) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(pom.toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(pom + " cannot be read", unreadable);
        }
    }

    private static java.util.Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(element -> element.getTagName().equals(name)).findFirst();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().strip()).orElse("");
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
