package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kontor.ui.workspace.AppShell;
import kontor.ui.workspace.part.EChart;
import org.junit.jupiter.api.Test;

/** The committed front end is the one that its sources make: otherwise every build would want npm. */
class BundleTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void theBundleWasMadeOfTheseScripts() throws Exception {
        JsonObject hashes = statistics().getObject("frontendHashes");
        try (Stream<Path> scripts = Files.list(FRONTEND)) {
            List<Path> own = scripts.filter(p -> p.getFileName().toString().matches("kontor-.*\\.ts")).toList();
            assertThat(own).isNotEmpty();
            for (Path script : own) {
                String name = script.getFileName().toString();
                assertThat(hashes.hasKey(name)).as(name + " is in the bundle").isTrue();
                assertThat(hashes.getString(name)).as(name + ": make the bundle again with mvn package").isEqualTo(hash(script));
            }
        }
    }

    @Test
    void theBundleHoldsTheseLibraries() throws IOException {
        JsonObject libraries = statistics().getObject("packageJsonDependencies");
        for (Class<?> user : List.of(AppShell.class, EChart.class)) {
            NpmPackage wanted = user.getAnnotation(NpmPackage.class);
            assertThat(libraries.getString(wanted.value())).isEqualTo(wanted.version());
        }
    }

    @Test
    void theBundleWasMadeOfTheseStyles() throws IOException {
        Pattern name = Pattern.compile("\\.(k-[a-z-]+)");
        Set<String> wanted = new TreeSet<>();
        try (Stream<Path> parts = Files.list(FRONTEND.resolve("themes/kontor/parts"))) {
            for (Path part : parts.toList()) {
                name.matcher(Files.readString(part)).results().map(found -> found.group(1)).forEach(wanted::add);
            }
        }
        Set<String> bundled = new TreeSet<>();
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            for (ZipEntry entry : bundle.stream().filter(e -> e.getName().matches(".*/build/indexhtml-[^/]+\\.css")).toList()) {
                String styles = new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                name.matcher(styles).results().map(found -> found.group(1)).forEach(bundled::add);
            }
        }
        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(bundled).as("make the bundle again with mvn package -Dvaadin.force.production.build").containsAll(wanted);
    }

    @Test
    void theBundleHoldsNothingOfEarlierOnes() throws IOException {
        Pattern hashed = Pattern.compile("webapp/VAADIN/build/(.+)-[\\w-]{8}(\\.(?:js|css))");
        Map<String, List<String>> byName = new TreeMap<>();
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            bundle.stream().map(ZipEntry::getName).forEach(entry -> {
                Matcher found = hashed.matcher(entry);
                if (found.matches()) {
                    byName.computeIfAbsent(found.group(1) + found.group(2), n -> new ArrayList<>()).add(entry);
                }
            });
        }
        assertThat(byName).isNotEmpty();
        assertThat(byName.values()).as("make it from a clean target").allSatisfy(entries -> assertThat(entries).hasSize(1));
    }

    private static JsonObject statistics() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            return Json.parse(new String(bundle.getInputStream(bundle.getEntry("config/stats.json")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String hash(Path file) throws Exception {
        String text = Files.readString(file).replaceAll("\r\n", "\n");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
